package org.deepsynth.rules.examples;

import java.util.Locale;
import java.util.ResourceBundle;
import org.deepsynth.rules.law.Language;

/** What the command says to people, in their language. */
final class Words {

    private Words() {}

    static ResourceBundle in(Language language) {
        // without fallback, or a machine set to Chinese would answer a request for English in Chinese
        return ResourceBundle.getBundle(
                "org.deepsynth.rules.examples.words",
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
