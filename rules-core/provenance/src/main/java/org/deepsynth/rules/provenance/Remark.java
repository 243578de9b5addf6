package org.deepsynth.rules.provenance;

import org.deepsynth.rules.text.LocalizedText;

/**
 * What is wrong or odd about a mark or a file.
 *
 * @param check which check it comes from, such as {@code implicit.producer}
 * @param level how much it weighs
 * @param text in words
 */
public record Remark(String check, Level level, LocalizedText text) {

    /** How much it weighs. */
    public enum Level {
        /** The label is not as the standard wants it. */
        MALFORMED,
        /** It may be wrong; a source is missing or doubtful, or the standard only recommends. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** Whether the label is not as the standard wants it. */
    public boolean malformed() {
        return level == Level.MALFORMED;
    }
}
