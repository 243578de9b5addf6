package org.deepsynth.rules.provenance.sample;

import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.internal.bytes.Excerpt;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** Words for what only several files, or an expectation, show; they stand in {@code texts.properties}. */
final class SampleRemarks {

    private static final Texts TEXTS = Texts.beside(SampleRemarks.class, "texts");

    private SampleRemarks() {}

    /** That other content has the same number. */
    static Remark sharedId(String id, int others, String example) {
        LocalizedText text = TEXTS.get("implicit.unique-id.shared")
                .with("id", Excerpt.of(id))
                .with("count", String.valueOf(others))
                .with("example", Excerpt.of(example));
        return new Remark("implicit.unique-id", Remark.Level.WARNING, text);
    }

    /** That the label names somebody else than the expected provider. */
    static Remark otherProducer(String found, String expected) {
        return producer(Remark.Level.WARNING, "other", found, expected);
    }

    /** That the label has no code that could be compared. */
    static Remark namedProducer(String found, String expected) {
        return producer(Remark.Level.NOTE, "name", found, expected);
    }

    private static Remark producer(Remark.Level level, String what, String found, String expected) {
        LocalizedText text = TEXTS.get("implicit.producer-match." + what)
                .with("found", Excerpt.of(found))
                .with("expected", expected);
        return new Remark("implicit.producer-match", level, text);
    }
}
