package org.deepsynth.rules.internal.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Grounds;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Steps;
import org.deepsynth.rules.finding.SubjectGrounds;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;

/** Lays open what the judge judged by. Where the judge stops at the first answer that decides, this goes on to the end. */
public final class Explainer {

    private final Catalogue catalogue;
    private final Listed<? extends Subject> features;
    private final LocalDate asOf;
    private final Judge judge;
    private final Gates gates;
    private final Spoken spoken;
    private final Steps steps;
    private final ReasonWriter words;

    /** For one evaluation of one pack on a day. */
    public Explainer(Catalogue catalogue, Listed<? extends Subject> features, LocalDate asOf, Concluded concluded) {
        this.catalogue = catalogue;
        this.features = features;
        this.asOf = asOf;
        this.gates = new Gates(asOf, concluded.roles(), concluded.scopes());
        this.judge = new Judge(catalogue, features, asOf, concluded);
        this.spoken = new Spoken(features, concluded);
        this.steps = new Steps(concluded.named());
        this.words = new ReasonWriter(catalogue);
    }

    /** The grounds of every obligation of the pack, in the law's order. */
    public List<Grounds> grounds() {
        return catalogue.obligations().stream().map(this::grounds).toList();
    }

    private Grounds grounds(Obligation obligation) {
        List<Clause> asked = gates.of(obligation);
        boolean open = !gates.close(obligation);
        return new Grounds(
                obligation,
                judge.judge(obligation).verdict(),
                obligation.inForceOn(asOf),
                asked.stream().map(gate -> gate(obligation, gate)).toList(),
                Optional.<Fact>of(features).filter(list -> obligation.per() == SubjectKind.FEATURE),
                spoken.subjects(obligation).stream()
                        .map(subject -> subject(obligation, subject, asked, open))
                        .toList());
    }

    private SubjectGrounds subject(Obligation obligation, String subject, List<Clause> gates, boolean open) {
        List<Conclusion> concluded = spoken.on(obligation, subject);
        Verdict verdict = open ? judge.subject(obligation, subject, gates).verdict() : Verdict.NOT_APPLICABLE;
        List<Ground> clauses = concluded.stream()
                .flatMap(conclusion -> conclusion.clauses().stream())
                .map(clause -> ground(Ground.Kind.valueOf(clause.kind().name()), obligation, subject, clause))
                .toList();
        return new SubjectGrounds(subject, verdict, !concluded.isEmpty(), clauses);
    }

    private Ground gate(Obligation obligation, Clause gate) {
        Ground.Kind kind = gate.key().equals(Reason.BEARER) ? Ground.Kind.BEARER : Ground.Kind.SCOPE;
        return ground(kind, obligation, Conclude.SERVICE, gate);
    }

    private Ground ground(Ground.Kind kind, Obligation obligation, String subject, Clause clause) {
        return new Ground(kind, clause.key(), words.sentence(obligation, subject, clause), steps.of(clause.formula()));
    }
}
