package org.deepsynth.rules.provenance.internal.bytes;

/** Words of a file, fit to be shown: no longer than people read, and without characters that steer a terminal. */
public final class Excerpt {

    private static final int LONGEST = 200;

    private Excerpt() {}

    /** Its first 200 characters; control and other invisible characters become spaces. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Excerpt::visible).forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> character;
        };
    }
}
