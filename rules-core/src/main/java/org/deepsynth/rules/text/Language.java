package org.deepsynth.rules.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/**
 * A language in which texts stand.
 *
 * @param tag its BCP 47 tag, such as {@code de} or {@code pt-BR}
 */
public record Language(String tag) {

    /** English. */
    public static final Language EN = new Language("en");

    /** Chinese. */
    public static final Language ZH = new Language("zh");

    /** The languages of the library's own words; a pack chooses its own. */
    public static final List<Language> OWN = List.of(EN, ZH);

    /**
     * Takes a tag that is well formed.
     *
     * @throws IllegalArgumentException where it is not
     */
    public Language {
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "The language (" + tag + ") must be a language tag, such as en or pt-BR.", e);
        }
    }

    /** The language of that tag. */
    public static Language of(String tag) {
        // nearly every text is in one of these, and to look at a tag takes longer than to read the text
        return OWN.stream().filter(own -> own.tag().equals(tag)).findFirst().orElseGet(() -> new Language(tag));
    }

    /** Its tag. */
    @Override
    public String toString() {
        return tag;
    }
}
