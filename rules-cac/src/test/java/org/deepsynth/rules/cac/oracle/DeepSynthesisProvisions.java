package org.deepsynth.rules.cac.oracle;

import java.time.LocalDate;
import java.util.Map;

/**
 * The Deep Synthesis Provisions in plain Java, as a second opinion on the pack's rules: verdicts straight from the text of a
 * description, article by article, without records, formulas, rules, catalogue or judge.
 */
final class DeepSynthesisProvisions {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 10);

    private final WorkingDays calendar;

    /** With the tree of the file of holidays. */
    DeepSynthesisProvisions(PlainDescription holidays) {
        this.calendar = new WorkingDays(holidays);
    }

    /** The verdict on each obligation by its id, in words. */
    Map<String, String> verdicts(PlainDescription told) {
        Duties duties = new Duties(told, FROM);
        Management.judge(duties);
        DataAndTechnology.judge(duties);
        Supervision.judge(duties, FROM, calendar);
        return duties.verdicts();
    }
}
