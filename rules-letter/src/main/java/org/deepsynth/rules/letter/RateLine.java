package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What tests say of one pair or category, in one line: the finding, what was seen, the bounds that prove it or do not, budget and skill
 * beside them, and what to do next. What blocks comes first; a larger test is named only with all else in order, or after it.
 *
 * @param name the pair or category
 * @param tolerance its tolerated rate
 * @param parameters the confidence and the method
 */
record RateLine(String name, Parameter tolerance, Parameters parameters) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nobody states whether there is a test. */
    LocalizedText unstated() {
        return line("not-shown", List.of(Words.of("rate.tests-open")));
    }

    /** There is none. */
    LocalizedText untested() {
        Trials plan = trials(0, 0).plan(tolerance.number());
        return line("not-shown", List.of(planned("rate.no-test", plan)));
    }

    /**
     * There is one.
     *
     * @param resistant whether resistance is shown
     * @param tooEasy whether ease is shown
     * @param conditions what a test must be for its figures to show resistance
     * @param beside what has to stand beside the rate
     */
    LocalizedText tested(
            Amount attempts,
            Amount successes,
            Truth resistant,
            Truth tooEasy,
            List<Condition> conditions,
            List<LocalizedText> beside) {
        String finding = resistant == Truth.YES ? "resistant" : tooEasy == Truth.YES ? "too-easy" : "not-shown";
        LocalizedText lacks = Condition.lacking(conditions);
        List<LocalizedText> parts = new ArrayList<>();
        Optional<Trials> counted = attempts.stated() && successes.stated()
                ? Optional.of(trials(
                        successes.value().get().longValueExact(),
                        attempts.value().get().longValueExact()))
                : Optional.empty();
        counted.ifPresentOrElse(trials -> seen(trials, parts), () -> parts.add(Words.of("rate.counts-open")));
        parts.addAll(beside);
        if (finding.equals("not-shown")) {
            next(counted, lacks, parts);
        }
        return line(finding, parts);
    }

    /** Tries, minutes and skill: rates of tests with other budgets compare only roughly. */
    static LocalizedText budget(RedTeamTest test) {
        return Words.of("rate.budget")
                .with("tries", stated(test.tries(), "rate.tries"))
                .with("minutes", stated(test.minutes(), "rate.minutes"))
                .with("skill", test.skill().value().map(ChoiceWords::of).orElseGet(() -> Words.of("skill.open")));
    }

    private static LocalizedText stated(Amount amount, String key) {
        return amount.stated() ? Words.of(key).with("value", amount.shown()) : Words.of(key + "-open");
    }

    private void seen(Trials trials, List<LocalizedText> parts) {
        BigDecimal limit = tolerance.number();
        parts.add(
                trials.attempts() == 0
                        ? Words.of("rate.none-made")
                        : Words.of("rate.seen")
                                .with("successes", Long.toString(trials.successes()))
                                .with("attempts", Long.toString(trials.attempts()))
                                .with("rate", rate(trials)));
        parts.add(Words.of("rate.bounds")
                .with("lower", percent(Side.LOWER.figure(trials, limit)))
                .with("upper", percent(Side.UPPER.figure(trials, limit)))
                .with("confidence", plain(trials.confidence().multiply(HUNDRED))));
        parts.add(Words.of("rate.tolerance").with("tolerance", plain(limit.multiply(HUNDRED))));
    }

    private void next(Optional<Trials> counted, LocalizedText lacks, List<LocalizedText> parts) {
        if (!lacks.isEmpty()) {
            parts.add(Words.of("rate.first").with("lacks", lacks));
        }
        counted.filter(trials -> !Side.UPPER.holds(trials, tolerance.number()))
                .map(trials -> trials.plan(tolerance.number()))
                .ifPresent(plan -> parts.add(planned(lacks.isEmpty() ? "rate.plan" : "rate.plan-then", plan)));
    }

    private LocalizedText planned(String key, Trials plan) {
        return Words.of(key).with("attempts", Long.toString(plan.attempts())).with("most", Side.most(plan));
    }

    private LocalizedText line(String finding, List<LocalizedText> parts) {
        return Words.of("rate.line")
                .with("name", name)
                .with("finding", Words.of("finding." + finding))
                .with("rest", Words.of("rate.then").joining(parts));
    }

    private Trials trials(long successes, long attempts) {
        return Sample.trials(successes, attempts, parameters);
    }

    private static String rate(Trials trials) {
        return plain(HUNDRED.multiply(BigDecimal.valueOf(trials.successes()))
                .divide(BigDecimal.valueOf(trials.attempts()), 2, RoundingMode.HALF_UP));
    }

    private static String percent(String figure) {
        return new BigDecimal(figure).movePointRight(2).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
