package org.deepsynth.rules.internal.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.finding.Premise;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectDerivation;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;

/** Lays open what the judge judged by. Where the judge stops at the first answer that decides, this goes on to the end. */
public final class Explainer {

    private final Catalogue catalogue;
    private final Map<String, Listed<? extends Subject>> subjects;
    private final Frame frame;
    private final Judge judge;
    private final Gates gates;
    private final RuleConclusions conclusions;
    private final DerivationSteps steps;
    private final ReasonWriter words;

    /** For one evaluation of one pack; the lists of features and of other subjects stand by their paths. */
    public Explainer(
            Catalogue catalogue, Map<String, Listed<? extends Subject>> subjects, Frame frame, Concluded concluded) {
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.frame = frame;
        this.gates = new Gates(frame, concluded.roles(), concluded.scopes());
        this.judge = new Judge(catalogue, subjects, frame, concluded);
        this.conclusions = new RuleConclusions(subjects, concluded);
        this.steps = new DerivationSteps(concluded.named());
        this.words = new ReasonWriter(catalogue, frame.asOf());
    }

    /** How the verdict on every obligation of the pack is derived, in the law's order. */
    public List<Derivation> derivations() {
        return catalogue.obligations().stream().map(this::derivation).toList();
    }

    private Derivation derivation(Obligation obligation) {
        List<Clause> asked = gates.of(obligation);
        boolean open = !gates.close(obligation);
        return new Derivation(
                obligation,
                judge.judge(obligation).verdict(),
                obligation.inForceOn(frame.asOf()),
                frame.endedBefore(obligation),
                asked.stream().map(gate -> gate(obligation, gate)).toList(),
                Optional.ofNullable(subjects.get(obligation.per().list())),
                conclusions.subjects(obligation).stream()
                        .map(subject -> subject(obligation, subject, asked, open))
                        .toList());
    }

    private SubjectDerivation subject(Obligation obligation, String subject, List<Clause> gates, boolean open) {
        List<Conclusion> concluded = conclusions.on(obligation, subject);
        Verdict verdict = open ? judge.subject(obligation, subject, gates).verdict() : Verdict.NOT_APPLICABLE;
        List<Premise> clauses = Stream.concat(
                        conclusions.waiting(obligation, subject, frame.asOf()).stream(),
                        concluded.stream().flatMap(conclusion -> conclusion.clauses().stream()))
                .map(clause -> premise(Premise.Kind.valueOf(clause.kind().name()), obligation, subject, clause))
                .toList();
        return new SubjectDerivation(subject, verdict, !concluded.isEmpty(), clauses);
    }

    private Premise gate(Obligation obligation, Clause gate) {
        Premise.Kind kind = gate.key().equals(Reason.BEARER) ? Premise.Kind.BEARER : Premise.Kind.SCOPE;
        return premise(kind, obligation, Conclude.SERVICE, gate);
    }

    private Premise premise(Premise.Kind kind, Obligation obligation, String subject, Clause clause) {
        return new Premise(kind, clause.key(), words.sentence(obligation, subject, clause), steps.of(clause.formula()));
    }
}
