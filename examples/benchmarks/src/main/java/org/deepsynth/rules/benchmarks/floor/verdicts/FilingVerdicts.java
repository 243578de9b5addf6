package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.ManagementVerdicts.some;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.benchmarks.floor.Deadline;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.cac.Filing.Status;
import org.deepsynth.rules.cac.SecurityAssessment;
import org.deepsynth.rules.fact.Truth;

/** Filing and assessment: Deep Synthesis Provisions, arts. 19 and 20; Labelling Measures, art. 12 para. 1. */
final class FilingVerdicts {

    private FilingVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Gates gates = s.provisions;
        Filing filing = s.cac.filing();
        Truth filed = gates.providerOrSupporter == Truth.NO ? Truth.UNKNOWN : filedInTime(s, filing);
        out.put("cac-ds-19-1a", gates.providerWithOpinion, filed);
        out.put("cac-ds-19-2", gates.supporter, filed);

        Truth hasFiled =
                has(filing, Status.NOT_FILED).or(has(filing, Status.REFUSED)).not();
        Truth changed = hasFiled.and(some(filing.changes()));
        out.put(
                "cac-ds-19-1b",
                gates.providerOrSupporter,
                changed,
                changed == Truth.NO ? Truth.UNKNOWN : changesInTime(s, filing));
        Truth terminated = hasFiled.and(s.service.terminated().truth());
        out.put(
                "cac-ds-19-1c",
                gates.providerOrSupporter,
                terminated,
                terminated == Truth.NO
                        ? Truth.UNKNOWN
                        : cancelledInTime(s, filing)
                                .and(filing.arrangementsMade().truth()));
        out.put(
                "cac-ds-19-3",
                gates.providerOrSupporter,
                has(filing, Status.COMPLETED),
                filing.numberShown().truth().and(filing.linkShown().truth()));
        out.put("cac-ds-20", gates.providerWithOpinion, assessedBeforeLaunch(s.cac.assessment()));
        labelMaterials(s, filing, out);
    }

    private static void labelMaterials(Situation s, Filing filing, Verdicts out) {
        SecurityAssessment assessment = s.cac.assessment();
        Truth filedSince = has(filing, Status.NOT_FILED)
                .not()
                .and(since(filing.submittedOn().value()));
        Truth assessedSince =
                assessment.made().truth().and(since(assessment.completedOn().value()));
        out.put(
                "cac-label-12a",
                s.measures.providerInMainland,
                filedSince.or(assessedSince),
                filedSince
                        .not()
                        .or(filing.labelMaterials().truth())
                        .and(assessedSince.not().or(assessment.labelMaterials().truth())));
    }

    private static Truth filedInTime(Situation s, Filing filing) {
        Deadline due = Deadline.after(s.service.startedOn().value(), Limits.PROVISIONS_FROM, Limits.FILING_DAYS);
        Truth submitted = has(filing, Status.SUBMITTED).or(has(filing, Status.COMPLETED));
        return inTime(submitted, filing.submittedOn().value(), submitted.not(), due, s.day);
    }

    private static Truth changesInTime(Situation s, Filing filing) {
        if (filing.changes().items().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.YES;
        for (Filing.Change change : filing.changes().items().get()) {
            Deadline due = Deadline.after(change.changedOn().value(), Limits.FILING_DAYS);
            Truth handled = change.handled().truth();
            all = all.and(inTime(handled, change.handledOn().value(), handled.not(), due, s.day));
        }
        return all;
    }

    private static Truth cancelledInTime(Situation s, Filing filing) {
        Deadline due = Deadline.after(s.service.terminatedOn().value(), Limits.CANCELLATION_DAYS);
        Truth cancelled = filing.cancelled().truth();
        return inTime(cancelled, filing.cancelledOn().value(), cancelled.not(), due, s.day);
    }

    /** Lateness is not cured by time; while the limit runs, what is not done is open. */
    private static Truth inTime(Truth done, Optional<LocalDate> doneOn, Truth notDone, Deadline due, LocalDate today) {
        Truth kept = due.keptOn(doneOn);
        if (done.and(kept) == Truth.YES) {
            return Truth.YES;
        }
        boolean overdue = notDone == Truth.YES && due.keptOn(today) == Truth.NO;
        return kept == Truth.NO || overdue ? Truth.NO : Truth.UNKNOWN;
    }

    /** The assessment was complete before the day of the launch. */
    private static Truth assessedBeforeLaunch(SecurityAssessment assessment) {
        Optional<LocalDate> online = assessment.onlineOn().value();
        Optional<LocalDate> completed = assessment.completedOn().value();
        Truth before = online.isEmpty() || completed.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(completed.get().isBefore(online.get()));
        return assessment.made().truth().and(before);
    }

    private static Truth since(Optional<LocalDate> day) {
        return day.isEmpty() ? Truth.UNKNOWN : Truth.of(!day.get().isBefore(Limits.MEASURES_FROM));
    }

    private static Truth has(Filing filing, Status status) {
        return StandardForms.is(filing.status(), status);
    }
}
