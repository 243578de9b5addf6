package org.deepsynth.rules.provenance.made;

/** How much is tried: in the ordinary build a share, spread over all, of what the nightly one tries. */
public final class Effort {

    /** Files that are changed at random; the nightly build sets more. */
    public static final int MUTATIONS = Integer.getInteger("deepsynth.mutations", 20_000);

    private static final int NIGHTLY = 1_000_000;

    private Effort() {}

    /** Whether all is tried. */
    public static boolean full() {
        return MUTATIONS >= NIGHTLY;
    }

    /** From one byte that is changed, or behind which a file is cut off, to the next. */
    public static int step() {
        return full() ? 1 : 7;
    }

    /** So many of the rounds of the nightly build. */
    public static int rounds(int nightly) {
        return full() ? nightly : nightly / 10;
    }
}
