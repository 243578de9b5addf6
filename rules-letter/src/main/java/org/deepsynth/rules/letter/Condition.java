package org.deepsynth.rules.letter;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        Supplier<LocalizedText> whole = () -> {
            LocalizedText asked = words.get();
            return new LocalizedText(name + ": " + asked.en(), name + "：" + asked.zh());
        };
        if (leaf instanceof Comparison comparison) {
            return new Comparison(comparison.compared(), whole, comparison.limits(), comparison.truth());
        }
        return new Comparison((Answer) leaf, whole, leaf.truth());
    }

    /** Those that do not hold, or are not known to, in words; empty texts where all hold. */
    static LocalizedText lacking(List<Condition> conditions) {
        List<LocalizedText> lacks = conditions.stream()
                .filter(one -> one.formula().truth() != Truth.YES)
                .map(Condition::lack)
                .toList();
        return new LocalizedText(
                lacks.stream().map(LocalizedText::en).collect(Collectors.joining(", ")),
                lacks.stream().map(LocalizedText::zh).collect(Collectors.joining("、")));
    }

    private LocalizedText lack() {
        LocalizedText asked = words.get();
        return formula.truth() == Truth.NO
                ? asked
                : new LocalizedText(asked.en() + " (not stated)", asked.zh() + "（未说明）");
    }
}
