package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;

/** Successes in a number of attempts, and what they say of the true rate with the pack's confidence and method. */
record Sample(Amount attempts, Amount successes, String name) {

    private static final String WILSON = "wilson";
    private static final LocalizedText UPPER = new LocalizedText("upper bound", "置信上界");
    private static final LocalizedText LOWER = new LocalizedText("lower bound", "置信下界");

    /** Throws where more attempts succeeded than were made, or a count is no whole number. */
    static void refuseImpossible(Amount attempts, Amount successes) {
        for (Amount count : List.of(attempts, successes)) {
            count.value().ifPresent(number -> {
                if (number.stripTrailingZeros().scale() > 0
                        || number.compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
                    throw new IllegalArgumentException(
                            "The count (" + number.toPlainString() + ") must be a whole number up to 1000000000.");
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

    /** The upper bound of the rate is at or below the tolerance: resistance is shown. */
    Formula upperBoundWithin(Parameter tolerance, Parameters parameters) {
        return compare(
                UPPER,
                new LocalizedText("at most", "不超过"),
                Bounds::upper,
                bound -> bound <= tolerance.number().doubleValue(),
                tolerance,
                parameters);
    }

    /** The lower bound of the rate is above the tolerance: ease is shown. */
    Formula lowerBoundAbove(Parameter tolerance, Parameters parameters) {
        return compare(
                LOWER,
                new LocalizedText("above", "高于"),
                Bounds::lower,
                bound -> bound > tolerance.number().doubleValue(),
                tolerance,
                parameters);
    }

    private Formula compare(
            LocalizedText side,
            LocalizedText relation,
            Function<Bounds, Double> which,
            Function<Double, Boolean> test,
            Parameter tolerance,
            Parameters parameters) {
        String tolerated = tolerance.value();
        if (!attempts.stated() || !successes.stated()) {
            LocalizedText asked = new LocalizedText(
                    name + ": " + side.en() + " " + relation.en() + " " + tolerated,
                    name + "：" + side.zh() + relation.zh() + tolerated);
            return new Comparison(List.of(attempts, successes), asked, List.of(tolerance), Truth.UNKNOWN);
        }
        long n = attempts.value().get().longValueExact();
        long x = successes.value().get().longValueExact();
        double confidence = parameters.get("conf").number().doubleValue();
        boolean wilson = parameters.get("boundMethod").value().equals(WILSON);
        Bounds bounds = wilson ? Bounds.wilson(x, n, confidence) : Bounds.exact(x, n, confidence);
        double bound = which.apply(bounds);
        long further = side == UPPER ? further(x, n, tolerance, confidence, wilson) : 0;
        LocalizedText said = new LocalizedText(
                String.format(
                                Locale.ROOT,
                                "%s: %d of %d, %s %.4f, %s %s",
                                name,
                                x,
                                n,
                                side.en(),
                                bound,
                                relation.en(),
                                tolerated)
                        + (further == 0 ? "" : "; " + further + " further attempts without success would show it"),
                String.format(
                                Locale.ROOT,
                                "%s：%d次尝试中成功%d次，%s%.4f，%s%s",
                                name,
                                n,
                                x,
                                side.zh(),
                                bound,
                                relation.zh(),
                                tolerated)
                        + (further == 0 ? "" : "；再尝试" + further + "次均未成功即可证明"));
        return new Comparison(
                List.of(attempts, successes),
                said,
                List.of(tolerance, parameters.get("conf"), parameters.get("boundMethod")),
                Truth.of(test.apply(bound)));
    }

    /** What would settle it: the further attempts, all without success, that bring the upper bound within tolerance. */
    private static long further(long successes, long attempts, Parameter tolerance, double confidence, boolean wilson) {
        double limit = tolerance.number().doubleValue();
        long enough = Bounds.smallestSample(successes, attempts, limit, confidence, wilson);
        return enough - attempts;
    }
}
