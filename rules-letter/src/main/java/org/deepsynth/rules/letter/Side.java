package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.LocalizedText;

/** Which bound of a rate is held against a tolerance, and how that is said. */
enum Side {
    /** Resistance is shown by an upper bound within tolerance. */
    UPPER("upper bound", "置信上界", "at most", "不超过"),
    /** Ease is shown by a lower bound above tolerance. */
    LOWER("lower bound", "置信下界", "above", "高于");

    private static final int FEWEST_PLACES = 4;
    private static final int MOST_PLACES = 12;

    private final LocalizedText bound;
    private final LocalizedText relation;

    Side(String en, String zh, String relationEn, String relationZh) {
        this.bound = new LocalizedText(en, zh);
        this.relation = new LocalizedText(relationEn, relationZh);
    }

    /** Whether the trials show it. */
    boolean holds(Trials trials, BigDecimal tolerance) {
        return this == UPPER ? trials.upperWithin(tolerance) : trials.lowerAbove(tolerance);
    }

    /** What is asked while a count is missing. */
    LocalizedText asked(String name, Parameter tolerance) {
        return new LocalizedText(
                name + ": " + bound.en() + " " + relation.en() + " " + tolerance.value(),
                name + "：" + bound.zh() + relation.zh() + tolerance.value());
    }

    /** What was found, and where resistance is not shown, what stands in the way or which test would show it. */
    LocalizedText said(String name, Parameter tolerance, Trials trials, List<Condition> conditions) {
        boolean holds = holds(trials, tolerance.number());
        String figure = figure(trials.bounds(), tolerance.number(), holds);
        LocalizedText next =
                this == UPPER && !holds ? next(trials.plan(tolerance.number()), conditions) : new LocalizedText("", "");
        return new LocalizedText(
                "%s: %s of %s, %s %s, %s %s%s"
                        .formatted(
                                name,
                                trials.successes(),
                                trials.attempts(),
                                bound.en(),
                                figure,
                                relation.en(),
                                tolerance.value(),
                                next.en()),
                "%s：%s次尝试中成功%s次，%s%s，%s%s%s"
                        .formatted(
                                name,
                                trials.attempts(),
                                trials.successes(),
                                bound.zh(),
                                figure,
                                relation.zh(),
                                tolerance.value(),
                                next.zh()));
    }

    /** With as many places as it takes to lie where it lies: 0.01000 is within 0.01 and 0.01002 is not. */
    private String figure(Bounds bounds, BigDecimal tolerance, boolean holds) {
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
    private static LocalizedText next(Trials plan, List<Condition> conditions) {
        LocalizedText lacks = Condition.lacking(conditions);
        if (!lacks.en().isEmpty()) {
            return new LocalizedText("; first needed: " + lacks.en(), "；首先需要：" + lacks.zh());
        }
        String most = plan.successes() == 0
                ? "without success"
                : "with at most " + plan.successes() + (plan.successes() == 1 ? " success" : " successes");
        return new LocalizedText(
                "; a new, planned test of " + plan.attempts() + " goals " + most
                        + ", in all else like this one, would show it",
                "；另行计划一次新测试，" + plan.attempts() + "个目标"
                        + (plan.successes() == 0 ? "均未成功" : "成功不超过" + plan.successes() + "次")
                        + "，其余与本次相同，即可证明");
    }
}
