package org.deepsynth.rules.examples;

/** Where a person looks on. Java 17 cannot tell, so the script that starts the command does. */
final class Terminal {

    private static final String SEEN = System.getProperty("deepsynth.terminals", "");

    private Terminal() {}

    /** Whether standard output goes to a terminal. */
    static boolean output() {
        return SEEN.contains("1");
    }

    /** Whether standard error does. */
    static boolean error() {
        return SEEN.contains("2");
    }
}
