package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.LocalizedText;

/** Collects the evidence on the obligations of one instrument on one day. */
final class Findings {

    private final Situation situation;
    private final LocalDate from;
    private final List<ObligationEvidence> all;
    private final Clauses clauses;
    private final boolean inForce;
    private List<SubjectEvidence> notYet;

    Findings(Situation situation, LocalDate from, List<ObligationEvidence> all) {
        this.situation = situation;
        this.from = from;
        this.all = all;
        this.clauses = situation.clauses;
        this.inForce = !situation.day.isBefore(from);
    }

    /** An obligation of the service as a whole. */
    void service(String id, Gate gate, Consumer<Clauses> rule) {
        if (passes(id, gate)) {
            rule.accept(clauses.begin(gate));
            SubjectEvidence evidence = clauses.evidence(id, SubjectEvidence.SERVICE);
            all.add(new ObligationEvidence(id, evidence.verdict(), false, List.of(evidence)));
        }
    }

    /** An obligation of each feature: a gap in one of them before an unknown before a met one. */
    void perFeature(String id, Gate gate, BiConsumer<FeatureFacts, Clauses> rule) {
        if (!passes(id, gate)) {
            return;
        }
        Listed<?> stated = situation.stated;
        if (stated.items().isEmpty()) {
            List<Fact> open = new ArrayList<>(gate.missing());
            open.add(stated);
            add(
                    id,
                    Verdict.UNKNOWN,
                    new SubjectEvidence(
                            SubjectEvidence.SERVICE, Verdict.UNKNOWN, List.of(), open, List.of(), Optional.empty()));
        } else if (situation.features().isEmpty()) {
            Why none = new Why("features", Texts.NO_FEATURE, Optional.empty(), List.of(stated), List.of());
            add(id, Verdict.NOT_APPLICABLE, SubjectEvidence.notApplicable(List.of(none)));
        } else {
            List<SubjectEvidence> subjects =
                    new ArrayList<>(situation.features().size());
            Verdict worst = Verdict.NOT_APPLICABLE;
            for (FeatureFacts feature : situation.features()) {
                rule.accept(feature, clauses.begin(gate));
                SubjectEvidence evidence = clauses.evidence(id, feature.subject);
                subjects.add(evidence);
                if (evidence.verdict().compareTo(worst) < 0) {
                    worst = evidence.verdict();
                }
            }
            all.add(new ObligationEvidence(id, worst, false, subjects));
        }
    }

    /** Whether the obligation is in force and the gate does not keep it from applying; else says so. */
    private boolean passes(String id, Gate gate) {
        if (!inForce) {
            if (notYet == null) {
                LocalizedText text =
                        new LocalizedText("Not yet in force; its first day is " + from + ".", "尚未施行，自" + from + "起施行。");
                notYet = List.of(SubjectEvidence.notApplicable(List.of(Why.plain("first-day", text))));
            }
            all.add(new ObligationEvidence(id, Verdict.NOT_APPLICABLE, true, notYet));
            return false;
        }
        if (gate.truth == Truth.NO) {
            add(id, Verdict.NOT_APPLICABLE, SubjectEvidence.notApplicable(gate.excluding()));
            return false;
        }
        return true;
    }

    private void add(String id, Verdict verdict, SubjectEvidence evidence) {
        all.add(new ObligationEvidence(id, verdict, false, List.of(evidence)));
    }
}
