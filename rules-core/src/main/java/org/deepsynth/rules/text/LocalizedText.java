package org.deepsynth.rules.text;

/**
 * A text in the two languages of the library.
 *
 * @param en English
 * @param zh Chinese
 */
public record LocalizedText(String en, String zh) {

    /** The text in that language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** This text with {@code {name}} replaced by the value, in both languages. */
    public LocalizedText with(String name, String value) {
        String place = "{" + name + "}";
        return en.contains(place) || zh.contains(place)
                ? new LocalizedText(en.replace(place, value), zh.replace(place, value))
                : this;
    }
}
