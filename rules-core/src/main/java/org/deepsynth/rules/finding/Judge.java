package org.deepsynth.rules.finding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.SubjectKind;

/**
 * Turns conclusions into findings. Date, duty bearer and scopes are judged here, once, from the catalogue; everything else
 * is read off the clauses that the rules concluded.
 */
public final class Judge {

    private final Catalogue catalogue;
    private final Listed<Feature> features;
    private final LocalDate asOf;
    private final Spoken spoken;
    private final ReasonWriter words;
    private final boolean anyOverridden;

    /** For one evaluation of one pack on a day. */
    public Judge(Catalogue catalogue, Listed<Feature> features, LocalDate asOf, Concluded concluded) {
        this.catalogue = catalogue;
        this.features = features;
        this.asOf = asOf;
        this.spoken = new Spoken(features, concluded);
        this.words = new ReasonWriter(catalogue);
        this.anyOverridden = !catalogue.parameters().overridden().isEmpty();
    }

    /** One finding for each obligation of the pack, in the law's order. */
    public List<Finding> findings() {
        return catalogue.obligations().stream().map(this::judge).toList();
    }

    /** The finding on that obligation of the pack. */
    public Finding judge(Obligation obligation) {
        if (obligation.notYetInForceOn(asOf)) {
            return new Finding(obligation, Verdict.NOT_APPLICABLE, true, outside(words.notYetInForce(obligation)));
        }
        if (obligation.noLongerInForceOn(asOf)) {
            return Finding.of(obligation, outside(words.noLongerInForce(obligation)));
        }
        List<Clause> gates = spoken.gates(obligation);
        if (conjunction(gates).truth() == Truth.NO) {
            return Finding.of(obligation, List.of(subject(obligation, Conclude.SERVICE, gates, Optional.empty())));
        }
        if (obligation.per() == SubjectKind.FEATURE && !features.stated()) {
            Set<Fact> open = new LinkedHashSet<>(conjunction(gates).missing());
            open.add(features);
            return Finding.of(
                    obligation,
                    List.of(new SubjectFinding(
                            Conclude.SERVICE, Verdict.UNKNOWN, List.of(), open, Set.of(), Set.of(), Optional.empty())));
        }
        List<String> subjects = spoken.subjects(obligation);
        return subjects.isEmpty()
                ? Finding.of(obligation, outside(words.noFeature(features)))
                : Finding.of(
                        obligation,
                        subjects.stream()
                                .map(name -> subject(obligation, name, gates))
                                .toList());
    }

    /** The finding for one subject of an obligation in force. */
    SubjectFinding subject(Obligation obligation, String subject, List<Clause> gates) {
        List<Conclusion> concluded = spoken.on(obligation, subject);
        if (concluded.isEmpty()) {
            return SubjectFinding.closed(subject, Verdict.UNKNOWN, List.of(words.noRule()), Set.of(), Optional.empty());
        }
        List<Clause> clauses = Stream.concat(
                        gates.stream(), concluded.stream().flatMap(conclusion -> conclusion.clauses().stream()))
                .toList();
        Optional<LocalDate> due = concluded.stream()
                .flatMap(conclusion -> conclusion.due().stream())
                .findFirst()
                .flatMap(Dated::value);
        return subject(obligation, subject, clauses, due);
    }

    private SubjectFinding subject(
            Obligation obligation, String subject, List<Clause> clauses, Optional<LocalDate> due) {
        List<Clause> applying = having(clauses, false);
        List<Clause> required = having(clauses, true);
        Truth applies = conjunction(applying).truth();
        Truth met = conjunction(required).truth();
        if (applies == Truth.NO) {
            List<Reason> reasons = words.excluding(obligation, subject, at(applying, Truth.NO));
            return SubjectFinding.closed(
                    subject, Verdict.NOT_APPLICABLE, reasons, overridden(at(applying, Truth.NO)), Optional.empty());
        }
        if (applies == Truth.YES && met == Truth.NO) {
            List<Reason> reasons = words.breaching(obligation, subject, at(required, Truth.NO));
            return SubjectFinding.closed(subject, Verdict.GAP, reasons, overridden(clauses), due);
        }
        if (applies == Truth.YES && met == Truth.YES) {
            return SubjectFinding.closed(subject, Verdict.MET, words.satisfying(required), overridden(clauses), due);
        }
        return new SubjectFinding(
                subject,
                Verdict.UNKNOWN,
                words.unsettled(at(clauses, Truth.UNKNOWN)),
                conjunction(applying).missing(),
                conjunction(required).missing(),
                overridden(clauses),
                due);
    }

    /** The parameters with a user's value among those that the clauses compare with. */
    private Set<Parameter> overridden(List<Clause> clauses) {
        if (!anyOverridden) {
            return Set.of();
        }
        return clauses.stream()
                .flatMap(clause -> clause.formula().comparisons().stream())
                .flatMap(comparison -> comparison.limits().stream())
                .filter(Parameter::overridden)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<SubjectFinding> outside(Reason reason) {
        return List.of(SubjectFinding.closed(
                Conclude.SERVICE, Verdict.NOT_APPLICABLE, List.of(reason), Set.of(), Optional.empty()));
    }

    private static List<Clause> having(List<Clause> clauses, boolean required) {
        return clauses.stream()
                .filter(clause -> (clause.kind() == ClauseKind.REQUIRES) == required)
                .toList();
    }

    private static List<Clause> at(List<Clause> clauses, Truth truth) {
        return clauses.stream()
                .filter(clause -> clause.condition().truth() == truth)
                .toList();
    }

    private static Formula conjunction(List<Clause> clauses) {
        return new AllOf(clauses.stream().map(Clause::condition).toList());
    }
}
