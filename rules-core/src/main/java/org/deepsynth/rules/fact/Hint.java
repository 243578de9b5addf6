package org.deepsynth.rules.fact;

import java.util.List;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What is worth a second look in a description although it may well be so: no fault, and no verdict turns on it.
 *
 * @param facts the facts that it is about, the first of them where it is told
 * @param message what is odd about them, and what it means for the report
 */
public record Hint(List<Fact> facts, LocalizedText message) {

    public Hint {
        facts = List.copyOf(facts);
    }
}
