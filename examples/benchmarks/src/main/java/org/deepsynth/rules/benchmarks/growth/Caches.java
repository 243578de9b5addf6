package org.deepsynth.rules.benchmarks.growth;

/**
 * The processor's caches. A small pack stays in them from one assessment to the next, a large one does not; with emptied caches
 * both start alike.
 */
final class Caches {

    /** More than processors keep. */
    private static final byte[] OTHER = new byte[64 << 20];

    private static final int LINE = 64;

    private Caches() {}

    /** Fills them with something else. */
    static void empty() {
        for (int at = 0; at < OTHER.length; at += LINE) {
            OTHER[at]++;
        }
    }
}
