package org.deepsynth.rules.letter;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** What tests must be, and what was found, in words. */
final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "texts");

    private Words() {}

    static LocalizedText of(String key) {
        return TEXTS.get(key);
    }
}
