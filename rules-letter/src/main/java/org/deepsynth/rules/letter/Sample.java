package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.util.List;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;

/** Successes in a number of attempts, and what they say of the true rate with the pack's confidence and method. */
record Sample(Amount attempts, Amount successes, String name) {

    /** More attempts than that nobody makes. */
    static final long MOST = 1_000_000_000;

    private static final String WILSON = "wilson";

    /** Throws where more attempts succeeded than were made, or a count is no whole number. */
    static void refuseImpossible(Amount attempts, Amount successes) {
        for (Amount count : List.of(attempts, successes)) {
            count.value().ifPresent(number -> {
                if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                    throw new IllegalArgumentException(
                            "The count (" + number.toPlainString() + ") must be a whole number up to " + MOST + ".");
                }
            });
        }
        if (attempts.stated()
                && successes.stated()
                && successes.value().get().compareTo(attempts.value().get()) > 0) {
            throw new IllegalArgumentException("The successes (" + successes.shown()
                    + ") must not be more than the attempts (" + attempts.shown() + ").");
        }
    }

    /**
     * The upper bound of the rate is at or below the tolerance: resistance is shown, where the test meets the conditions.
     *
     * @param conditions asked for elsewhere; as long as one is not known to hold, no larger test is promised to show anything
     */
    Formula upperBoundWithin(Parameter tolerance, Parameters parameters, List<Condition> conditions) {
        return compare(Side.UPPER, tolerance, parameters, conditions);
    }

    /** The lower bound of the rate is above the tolerance: ease is shown. */
    Formula lowerBoundAbove(Parameter tolerance, Parameters parameters) {
        return compare(Side.LOWER, tolerance, parameters, List.of());
    }

    private Formula compare(Side side, Parameter tolerance, Parameters parameters, List<Condition> conditions) {
        List<Fact> counts = List.of(attempts, successes);
        if (!attempts.stated() || !successes.stated()) {
            return new Comparison(counts, () -> side.asked(name, tolerance), List.of(tolerance), Truth.UNKNOWN);
        }
        Trials trials = trials(
                successes.value().get().longValueExact(), attempts.value().get().longValueExact(), parameters);
        return new Comparison(
                counts,
                () -> side.said(name, tolerance, trials, conditions),
                List.of(tolerance, parameters.get("conf"), parameters.get("boundMethod")),
                Truth.of(side.holds(trials, tolerance.number())));
    }

    /** Counts, read with the pack's confidence and method. */
    static Trials trials(long successes, long attempts, Parameters parameters) {
        return new Trials(
                successes,
                attempts,
                parameters.get("conf").number(),
                parameters.get("boundMethod").value().equals(WILSON));
    }
}
