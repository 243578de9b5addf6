package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.Names;

/** How long it takes to act on notices. */
public final class TakedownTimes {

    private TakedownTimes() {}

    /**
     * Action is within the limit of each category that had notices; no where one exceeds it. Notices without any time
     * contradict each other and settle nothing.
     */
    public static Formula kept(Table<HarmCategory, Amount> hours, Parameters parameters) {
        return new Settled(
                hours.hasSome().and(hours.all((category, time) -> within(category, time, parameters))),
                hours.any((category, time) -> within(category, time, parameters).not()));
    }

    private static Formula within(HarmCategory category, Amount hours, Parameters parameters) {
        return hours.atMost(parameters.get("noticeHours." + Names.of(category)));
    }
}
