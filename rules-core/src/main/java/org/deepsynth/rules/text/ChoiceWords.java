package org.deepsynth.rules.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the constants of an enum are called in prose. Descriptions write {@link Names}; a file {@code choices.properties} beside the
 * enum says how a language calls them, under a key such as {@code TextLabel.Place.start.zh}.
 */
public final class ChoiceWords {

    private ChoiceWords() {}

    /** The constant's name as descriptions write it, and what it is called in languages that call it otherwise. */
    public static LocalizedText of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String key =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "."
                        + Names.of(constant);
        Map<Language, String> words = new LinkedHashMap<>();
        Language.OWN.forEach(language -> words.put(language, Names.of(constant)));
        Texts.beside(type, "choices").find(key).ifPresent(called -> words.putAll(called.texts()));
        return new LocalizedText(words);
    }

    /** The same in one language; where that has no word of its own, as descriptions write it. */
    public static String in(Language language, Enum<?> constant) {
        return of(constant).texts().getOrDefault(language, Names.of(constant));
    }
}
