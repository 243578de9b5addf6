package org.deepsynth.rules.letter;

import java.util.List;
import java.util.function.Supplier;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What a test must be, besides large enough, for its figures to show resistance.
 *
 * @param words what is asked for, such as "testers outside the build team"; made only when somebody reads it
 * @param formula whether it is so
 */
record Condition(Supplier<LocalizedText> words, Formula formula) {

    /** A condition on one answer or comparison, which says of what it asks what. */
    static Condition on(String name, Supplier<LocalizedText> words, Formula leaf) {
        return new Condition(words, named(name, words, leaf));
    }

    /** The answer or comparison, saying of what it asks what. */
    static Formula named(String name, Supplier<LocalizedText> words, Formula leaf) {
        Supplier<LocalizedText> whole =
                () -> Words.of("about").with("name", name).with("asked", words.get());
        if (leaf instanceof Comparison comparison) {
            return new Comparison(
                    comparison.compared(), whole, comparison.limits(), comparison.handedIn(), comparison.truth());
        }
        return new Comparison((Answer) leaf, whole, leaf.truth());
    }

    /** Those that do not hold, or are not known to, in words; nothing where all hold. */
    static LocalizedText lacking(List<Condition> conditions) {
        return Words.of("and")
                .joining(conditions.stream()
                        .filter(one -> one.formula().truth() != Truth.YES)
                        .map(Condition::lack)
                        .toList());
    }

    private LocalizedText lack() {
        LocalizedText asked = words.get();
        return formula.truth() == Truth.NO ? asked : Words.of("not-stated").with("asked", asked);
    }
}
