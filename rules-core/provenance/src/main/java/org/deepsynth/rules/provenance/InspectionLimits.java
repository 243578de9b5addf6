package org.deepsynth.rules.provenance;

import java.time.Duration;

/**
 * How much is read of a file at most. What goes beyond is told as {@link Unreadable.Cause#LIMIT} and never as the absence of a mark.
 *
 * @param value the longest single value, in bytes; real labels have less than ten thousand
 * @param inflated the most that one compressed part may unfold to, in bytes
 * @param structures the most chunks, boxes, frames, entries or elements of one file
 * @param depth the deepest nesting of boxes, elements and archives
 * @param read the most that is read of a file in all, in bytes; media data are skipped and do not count
 * @param whole the largest file of a kind that can only be read as a whole, in bytes
 * @param time the longest time for one file
 */
public record InspectionLimits(
        int value, int inflated, int structures, int depth, long read, long whole, Duration time) {

    /** What suits files from outside. */
    public static final InspectionLimits ORDINARY =
            new InspectionLimits(256 << 10, 1 << 20, 20_000, 16, 8L << 20, 64L << 20, Duration.ofSeconds(5));
}
