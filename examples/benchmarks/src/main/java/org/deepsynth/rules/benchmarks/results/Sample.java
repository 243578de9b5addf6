package org.deepsynth.rules.benchmarks.results;

import java.util.Collection;

/** What several rounds gave: the middle value, and half the range of the middle half. */
record Sample(double median, double spread) {

    /** The sample of at least one value. */
    static Sample of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Sample(quantile(sorted, 0.5), (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (place - below) * (above - sorted[below]);
    }
}
