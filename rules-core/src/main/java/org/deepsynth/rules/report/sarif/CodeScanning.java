package org.deepsynth.rules.report.sarif;

/**
 * What GitHub's code scanning takes of a file (its documentation, "SARIF support for code scanning" and "SARIF results exceed one or
 * more limits"): what has more is refused, or shown in part.
 */
final class CodeScanning {

    /** Results in a run; more, and the file is refused. */
    static final int RESULTS = 25_000;

    /** Results that are shown, the gravest first. */
    static final int SHOWN = 5_000;

    /** Locations of a result that are shown; of more than 1,000 the file is refused. */
    static final int LOCATIONS = 100;

    /** Characters of a short or full description of a rule. */
    static final int DESCRIPTION = 1024;

    private CodeScanning() {}

    /** The text, cut to what a description of a rule may have. */
    static String description(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(DESCRIPTION - 2)) ? DESCRIPTION - 2 : DESCRIPTION - 1;
        return text.substring(0, end) + "…";
    }
}
