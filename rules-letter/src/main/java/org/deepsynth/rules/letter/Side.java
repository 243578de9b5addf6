package org.deepsynth.rules.letter;

import java.util.Locale;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Parameter;

/** Which bound of a rate is held against a tolerance, and how that is said. */
enum Side {
    /** Resistance is shown by an upper bound within tolerance. */
    UPPER("upper bound", "置信上界", "at most", "不超过") {
        @Override
        boolean holds(Trials trials, double tolerance) {
            return trials.upperWithin(tolerance);
        }

        @Override
        double bound(Bounds bounds) {
            return bounds.upper();
        }

        @Override
        long further(Trials trials, double tolerance) {
            return trials.furtherCleanAttempts(tolerance);
        }
    },
    /** Ease is shown by a lower bound above tolerance. */
    LOWER("lower bound", "置信下界", "above", "高于") {
        @Override
        boolean holds(Trials trials, double tolerance) {
            return trials.lowerAbove(tolerance);
        }

        @Override
        double bound(Bounds bounds) {
            return bounds.lower();
        }

        @Override
        long further(Trials trials, double tolerance) {
            return 0;
        }
    };

    private final LocalizedText bound;
    private final LocalizedText relation;

    Side(String en, String zh, String relationEn, String relationZh) {
        this.bound = new LocalizedText(en, zh);
        this.relation = new LocalizedText(relationEn, relationZh);
    }

    /** Whether the trials show it. */
    abstract boolean holds(Trials trials, double tolerance);

    abstract double bound(Bounds bounds);

    abstract long further(Trials trials, double tolerance);

    /** What is asked while a count is missing. */
    LocalizedText asked(String name, Parameter tolerance) {
        return new LocalizedText(
                name + ": " + bound.en() + " " + relation.en() + " " + tolerance.value(),
                name + "：" + bound.zh() + relation.zh() + tolerance.value());
    }

    /** What was found, and what would settle it where more attempts can. */
    LocalizedText said(String name, Parameter tolerance, Trials trials) {
        double figure = bound(trials.bounds());
        long further = further(trials, tolerance.number().doubleValue());
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
