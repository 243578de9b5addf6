package org.deepsynth.rules.examples.backend;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** What the backend says itself. */
public final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "texts");

    private Words() {}

    /** The text of that key. */
    public static LocalizedText of(String key) {
        return TEXTS.get(key);
    }
}
