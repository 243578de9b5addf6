package org.deepsynth.rules.internal.tree;

import org.deepsynth.rules.internal.tree.Node.Mark;

/** Looks for characters that no text in YAML or JSON may hold, before it is parsed. */
final class RawText {

    private static final int NEXT_LINE = 0x85;

    private RawText() {}

    /** Whether the text holds one, which is then among the faults. */
    static boolean refused(String text, boolean yaml, Faults faults) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\r' && !text.startsWith("\r\n", at)) {
                line++;
                start = at + 1;
            } else if (refused(text, at, yaml)) {
                faults.unreadable(
                        new Mark(line, at - start + 1),
                        "The text must not hold " + Characters.name(character) + ".",
                        "Remove it, and save the file as text in the encoding UTF-8.");
                return true;
            }
        }
        return false;
    }

    private static boolean refused(String text, int at, boolean yaml) {
        char character = text.charAt(at);
        if (character < ' ') {
            return character != '\t' && character != '\n' && character != '\r';
        }
        if (Character.isSurrogate(character)) {
            return Character.isHighSurrogate(character)
                    ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                    : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = character >= 0x7F && character < 0xA0 && character != NEXT_LINE;
        return yaml && (control || character >= 0xFFFE);
    }
}
