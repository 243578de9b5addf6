package org.deepsynth.rules.fact;

/** Paths of facts, beyond one description. */
public final class Paths {

    private Paths() {}

    /** The path that stands for all entries: without the number of a list's entry or the key of a table of pairs. */
    public static String general(String path) {
        return path.replaceAll("\\[\\d+\\]", "[]").replaceAll("\\.[\\w-]+/[\\w-]+", ".*");
    }
}
