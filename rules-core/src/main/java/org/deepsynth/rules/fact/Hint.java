package org.deepsynth.rules.fact;

import java.util.List;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/**
 * What is worth a second look in a description although it may well be so: no fault. Where files show the opposite of what is stated, it
 * is a finding of its own: the fact counts as open, and whoever looks for gaps is told of it like of one.
 *
 * @param facts the facts that it is about, the first of them where it is told
 * @param message what is odd about them, and what it means for the report
 * @param contradiction whether files show the opposite of what is stated
 */
public record Hint(List<Fact> facts, LocalizedText message, boolean contradiction) {

    public Hint {
        facts = List.copyOf(facts);
    }

    /** What may well be so. */
    public Hint(List<Fact> facts, LocalizedText message) {
        this(facts, message, false);
    }

    /** What is stated though files show the opposite. */
    public static Hint seenOtherwise(Fact stated) {
        Evidence seen = stated.origin().contradicted().orElseThrow();
        Sample sample = seen.sample().orElseThrow();
        LocalizedText message = Texts.beside(Hint.class, "texts")
                .get("seen-otherwise")
                .with("fact", stated.path())
                .with("stated", stated.shown())
                .with("contrary", String.valueOf(sample.contrary()))
                .with("files", String.valueOf(sample.files()))
                .with("reference", seen.reference());
        return new Hint(List.of(stated), message, true);
    }
}
