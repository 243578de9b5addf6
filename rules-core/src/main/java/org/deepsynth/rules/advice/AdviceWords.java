package org.deepsynth.rules.advice;

import java.util.Locale;
import java.util.ResourceBundle;
import org.deepsynth.rules.law.Language;

/** The words of advice. */
final class AdviceWords {

    private AdviceWords() {}

    static ResourceBundle in(Language language) {
        // without fallback, or a machine set to Chinese would answer a request for English in Chinese
        return ResourceBundle.getBundle(
                "org.deepsynth.rules.advice.words",
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                AdviceWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
