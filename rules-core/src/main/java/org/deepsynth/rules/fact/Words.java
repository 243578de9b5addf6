package org.deepsynth.rules.fact;

import java.util.List;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** What is asked of facts, in words. */
final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "texts");

    private Words() {}

    static LocalizedText of(String key) {
        return TEXTS.get(key);
    }

    /** What these choices are called, each two joined as that text says. */
    static LocalizedText joined(String joint, List<? extends Enum<?>> choices) {
        return of(joint).joining(choices.stream().map(ChoiceWords::of).toList());
    }
}
