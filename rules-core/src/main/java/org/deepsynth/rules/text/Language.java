package org.deepsynth.rules.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which the library speaks. */
public enum Language {
    /** English. */
    EN(Locale.ROOT),
    /** Chinese. */
    ZH(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The texts of a resource bundle in this language, found beside a class. */
    public ResourceBundle texts(String bundle, Class<?> beside) {
        // without fallback, or a machine set to Chinese would answer a request for English in Chinese
        return ResourceBundle.getBundle(
                beside.getPackageName() + "." + bundle,
                locale,
                beside.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
