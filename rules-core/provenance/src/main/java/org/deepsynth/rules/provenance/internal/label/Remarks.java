package org.deepsynth.rules.provenance.internal.label;

import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** Words for remarks; they stand in {@code texts.properties}, under the check and what it found. */
public final class Remarks {

    private static final Texts TEXTS = Texts.beside(Remarks.class, "texts");

    private Remarks() {}

    static Remark malformed(String check, String found, String... values) {
        return new Remark(check, Remark.Level.MALFORMED, text(check, found, values));
    }

    static Remark warning(String check, String found, String... values) {
        return new Remark(check, Remark.Level.WARNING, text(check, found, values));
    }

    static Remark note(String check, String found, String... values) {
        return new Remark(check, Remark.Level.NOTE, text(check, found, values));
    }

    /** That a place holds something that could not be read, and why. */
    public static Remark unread(String place, LocalizedText why) {
        LocalizedText text = text("marks.unread", "part", "place", place).with("why", why);
        return new Remark("marks.unread", Remark.Level.WARNING, text);
    }

    /** That a document says in English that it was generated, which has not both elements of clause 5.1. */
    public static Remark english(String words) {
        return note("explicit.text", "english", "words", words);
    }

    /**
     * The text.
     *
     * @param values names and what stands in their place, by turns
     */
    private static LocalizedText text(String check, String found, String... values) {
        LocalizedText text = TEXTS.get(check + "." + found);
        for (int i = 0; i < values.length; i += 2) {
            text = text.with(values[i], Excerpt.of(values[i + 1]));
        }
        return text;
    }
}
