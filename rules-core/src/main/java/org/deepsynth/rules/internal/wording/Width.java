package org.deepsynth.rules.internal.wording;

/** How wide characters are, and where a blank belongs between two parts of a line. */
public final class Width {

    /** Full-width punctuation, which brings its own room. */
    private static final String PUNCTUATION = "，。、；：？！《》“”‘’（）";

    private Width() {}

    /** CJK ideographs, their punctuation and full-width forms; good enough to wrap lines by. */
    public static boolean wide(char c) {
        return (c >= '\u2e80' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uff60');
    }

    /** The columns that a line takes: two for each wide character. */
    public static int columns(CharSequence line) {
        return line.chars().map(c -> wide((char) c) ? 2 : 1).sum();
    }

    /** What stands between a label or a sentence and what follows it: a blank, but nothing after full-width punctuation. */
    public static String gap(String before) {
        boolean roomy = !before.isEmpty() && PUNCTUATION.indexOf(before.charAt(before.length() - 1)) >= 0;
        return before.isEmpty() || roomy ? "" : " ";
    }

    /** How much of a line stands before the full-width punctuation at its end. */
    static int withoutPunctuation(String line) {
        int end = line.length();
        while (end > 0 && PUNCTUATION.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** One after the other, with the {@link #gap} between them. */
    public static String after(String before, String then) {
        return then.isEmpty() ? before : before + gap(before) + then;
    }

    /** Two words that full-width characters need no blank between: one is put where neither side is wide. */
    public static String joined(String one, String other) {
        boolean apart = !one.isEmpty()
                && !other.isEmpty()
                && !wide(one.charAt(one.length() - 1))
                && !wide(other.charAt(0))
                && PUNCTUATION.indexOf(one.charAt(one.length() - 1)) < 0;
        return apart ? one + " " + other : one + other;
    }
}
