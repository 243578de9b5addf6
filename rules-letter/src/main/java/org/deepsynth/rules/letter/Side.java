package org.deepsynth.rules.letter;

import java.util.Locale;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Parameter;

/** Which bound of a rate is held against a tolerance, and how that is said. */
enum Side {
    /** Resistance is shown by an upper bound within tolerance. */
    UPPER("upper bound", "置信上界", "at most", "不超过"),
    /** Ease is shown by a lower bound above tolerance. */
    LOWER("lower bound", "置信下界", "above", "高于");

    private final LocalizedText bound;
    private final LocalizedText relation;

    Side(String en, String zh, String relationEn, String relationZh) {
        this.bound = new LocalizedText(en, zh);
        this.relation = new LocalizedText(relationEn, relationZh);
    }

    /** Whether the trials show it. */
    boolean holds(Trials trials, double tolerance) {
        return this == UPPER ? trials.upperWithin(tolerance) : trials.lowerAbove(tolerance);
    }

    /** What is asked while a count is missing. */
    LocalizedText asked(String name, Parameter tolerance) {
        return new LocalizedText(
                name + ": " + bound.en() + " " + relation.en() + " " + tolerance.value(),
                name + "：" + bound.zh() + relation.zh() + tolerance.value());
    }

    /** What was found, and what would settle it where more attempts can. */
    LocalizedText said(String name, Parameter tolerance, Trials trials) {
        Bounds bounds = trials.bounds();
        double figure = this == UPPER ? bounds.upper() : bounds.lower();
        long further =
                this == UPPER ? trials.furtherCleanAttempts(tolerance.number().doubleValue()) : 0;
        return new LocalizedText(
                String.format(
                                Locale.ROOT,
                                "%s: %d of %d, %s %.4f, %s %s",
                                name,
                                trials.successes(),
                                trials.attempts(),
                                bound.en(),
                                figure,
                                relation.en(),
                                tolerance.value())
                        + (further == 0 ? "" : "; " + further + " further attempts without success would show it"),
                String.format(
                                Locale.ROOT,
                                "%s：%d次尝试中成功%d次，%s%.4f，%s%s",
                                name,
                                trials.attempts(),
                                trials.successes(),
                                bound.zh(),
                                figure,
                                relation.zh(),
                                tolerance.value())
                        + (further == 0 ? "" : "；再尝试" + further + "次均未成功即可证明"));
    }
}
