package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.LocalizedText;

/** Which bound of a rate is held against a tolerance, and how that is said. */
enum Side {
    /** Resistance is shown by an upper bound within tolerance. */
    UPPER,
    /** Ease is shown by a lower bound above tolerance. */
    LOWER;

    private static final int FEWEST_PLACES = 4;
    private static final int MOST_PLACES = 12;

    /** Whether the trials show it. */
    boolean holds(Trials trials, BigDecimal tolerance) {
        return this == UPPER ? trials.upperWithin(tolerance) : trials.lowerAbove(tolerance);
    }

    /** What is asked while a count is missing. */
    LocalizedText asked(String name, Parameter tolerance) {
        return words("asked", name, tolerance);
    }

    /** What was found, and where resistance is not shown, what stands in the way or which test would show it. */
    LocalizedText said(String name, Parameter tolerance, Trials trials, List<Condition> conditions) {
        boolean holds = holds(trials, tolerance.number());
        String figure = figure(trials, tolerance.number());
        LocalizedText found = words("found", name, tolerance)
                .with("successes", Long.toString(trials.successes()))
                .with("attempts", Long.toString(trials.attempts()))
                .with("figure", figure);
        return this == UPPER && !holds ? next(found, trials.plan(tolerance.number()), conditions) : found;
    }

    private LocalizedText words(String key, String name, Parameter tolerance) {
        return Words.of(name().toLowerCase(Locale.ROOT) + "." + key)
                .with("name", name)
                .with("tolerance", tolerance.value());
    }

    /** With as many places as it takes to lie where it lies: 0.01000 is within 0.01 and 0.01002 is not. */
    String figure(Trials trials, BigDecimal tolerance) {
        Bounds bounds = trials.bounds();
        boolean holds = holds(trials, tolerance);
        BigDecimal exact = BigDecimal.valueOf(this == UPPER ? bounds.upper() : bounds.lower());
        boolean above = (this == LOWER) == holds;
        int places = FEWEST_PLACES;
        while (places < MOST_PLACES && (rounded(exact, places).compareTo(tolerance) > 0) != above) {
            places++;
        }
        return rounded(exact, places).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal exact, int places) {
        return exact.setScale(places, RoundingMode.HALF_UP);
    }

    /** A test is planned before it is made: adding attempts after a look at the result would void the bounds. */
    private static LocalizedText next(LocalizedText found, Trials plan, List<Condition> conditions) {
        LocalizedText lacks = Condition.lacking(conditions);
        if (!lacks.isEmpty()) {
            return Words.of("lacking").with("found", found).with("lacks", lacks);
        }
        return Words.of("plan")
                .with("found", found)
                .with("attempts", Long.toString(plan.attempts()))
                .with("most", most(plan));
    }

    /** How many successes a planned test may see at most. */
    static LocalizedText most(Trials plan) {
        String most = plan.successes() == 0 ? "plan.none" : plan.successes() == 1 ? "plan.one" : "plan.some";
        return Words.of(most).with("successes", Long.toString(plan.successes()));
    }
}
