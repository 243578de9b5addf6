package org.deepsynth.rules.internal.wording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.Names;

/** Values of facts in the words of a reader's language; where it has none, as descriptions write them. */
public final class ValueText {

    private final Labels labels;

    public ValueText(Labels labels) {
        this.labels = labels;
    }

    /** The value. */
    public String of(Fact fact) {
        if (!fact.answered()) {
            return labels.truth(Truth.UNKNOWN);
        }
        if (fact instanceof Answer answer) {
            return labels.truth(answer.truth());
        }
        if (fact instanceof Choice<?> choice) {
            return choice.value().map(this::word).orElseThrow();
        }
        if (fact instanceof Choices<?> choices) {
            return choices.stated() ? list(present(choices)) : members(choices);
        }
        if (fact instanceof Listed<?> listed) {
            int count = listed.items().orElseThrow().size();
            return count == 0
                    ? labels.get("value.nothing")
                    : labels.get("value.listed").formatted(count);
        }
        if (fact instanceof Table<?, ?> table) {
            return list(table.entries().orElseThrow().keySet());
        }
        return fact instanceof Period period ? period(period) : fact.shown();
    }

    /** What of a list is known to be there; of one that is answered member by member, that there may be more. */
    String present(Fact fact) {
        return fact instanceof Choices<?> choices && choices.answered() && !choices.stated()
                ? labels.get("value.some").formatted(words(present(choices)))
                : of(fact);
    }

    /** What a choice is called. */
    String word(Enum<?> choice) {
        return ChoiceWords.in(labels.language(), choice);
    }

    private String list(Collection<? extends Enum<?>> choices) {
        return choices.isEmpty()
                ? labels.get("value.nothing")
                : labels.get("value.list").formatted(words(choices));
    }

    private String words(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(this::word).collect(Collectors.joining(labels.get("enumerate")));
    }

    private static Collection<? extends Enum<?>> present(Choices<?> choices) {
        return choices.members().entrySet().stream()
                .filter(member -> member.getValue() == Truth.YES)
                .map(member -> (Enum<?>) member.getKey())
                .toList();
    }

    private String members(Choices<?> choices) {
        return labels.get("value.members")
                .formatted(choices.members().entrySet().stream()
                        .map(member -> word(member.getKey()) + labels.get("colon") + labels.truth(member.getValue()))
                        .collect(Collectors.joining(labels.get("comma"))));
    }

    private String period(Period period) {
        String number = period.value().orElseThrow().toPlainString();
        return period.written() == period.asked()
                ? number
                : labels.get("value." + Names.of(period.written())).formatted(number);
    }
}
