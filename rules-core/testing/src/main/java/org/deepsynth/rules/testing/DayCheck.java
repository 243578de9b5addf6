package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;

/** P7: an obligation is not judged the day before its first day and after its last, and is judged on both. */
final class DayCheck {

    private final PackUnderTest tested;
    private final List<Violation> violations = new ArrayList<>();

    private DayCheck(PackUnderTest tested) {
        this.tested = tested;
    }

    static List<Violation> violations(PackUnderTest tested) {
        DayCheck check = new DayCheck(tested);
        tested.catalogue().obligations().forEach(check::check);
        return check.violations;
    }

    private void check(Obligation obligation) {
        Finding before = on(obligation, obligation.from().minusDays(1));
        if (before.verdict() != Verdict.NOT_APPLICABLE || !before.upcoming()) {
            add(obligation, "is judged on the day before its first day, " + obligation.from());
        }
        judged(obligation, "first", obligation.from());
        obligation.until().ifPresent(last -> {
            judged(obligation, "last", last);
            if (on(obligation, last.plusDays(1)).verdict() != Verdict.NOT_APPLICABLE) {
                add(obligation, "is judged on the day after its last day, " + last);
            }
        });
    }

    private void judged(Obligation obligation, String which, LocalDate day) {
        Finding finding = on(obligation, day);
        boolean judged = finding.verdict() == Verdict.UNKNOWN || obligation.kind() == ObligationKind.PRINCIPLE;
        if (!judged || finding.upcoming()) {
            add(
                    obligation,
                    "is " + finding.verdict() + " on its " + which + " day, " + day
                            + ", although nothing is stated; it must be judged, and open");
        }
    }

    private Finding on(Obligation obligation, LocalDate day) {
        return tested.engine()
                .assess(tested.nothing(), day)
                .finding(obligation.id())
                .orElseThrow();
    }

    private void add(Obligation obligation, String what) {
        violations.add(new Violation(obligation.id(), obligation.id() + " " + what));
    }
}
