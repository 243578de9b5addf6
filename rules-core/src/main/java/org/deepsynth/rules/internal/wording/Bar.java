package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Summary;

/** How the findings of a pack divide into verdicts, as the parts of a bar. */
public record Bar(List<Part> parts) {

    /** Below this share of the bar a part is too narrow to be written in. */
    private static final double WRITABLE = 0.12;

    /**
     * One part of the bar.
     *
     * @param start where it begins, as a percentage of the bar
     * @param middle where its middle is, likewise
     * @param width how wide it is, likewise
     * @param writable whether there is room for a word in it
     */
    public record Part(Verdict verdict, int count, String start, String middle, String width, boolean writable) {}

    public static Bar of(Summary summary) {
        int total = 0;
        for (Verdict verdict : Verdict.values()) {
            total += summary.count(verdict);
        }
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Verdict verdict : Verdict.values()) {
            int count = summary.count(verdict);
            if (count > 0) {
                double start = (double) before / total;
                double width = (double) count / total;
                parts.add(new Part(
                        verdict, count, percent(start), percent(start + width / 2), percent(width), width >= WRITABLE));
            }
            before += count;
        }
        return new Bar(List.copyOf(parts));
    }

    /** The sign by which a verdict is told where colours are not seen. */
    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case GAP -> "✗";
            case UNKNOWN -> "?";
            case MET -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
