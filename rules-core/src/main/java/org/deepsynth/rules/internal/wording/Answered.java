package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Verdict;

/**
 * Why something is met, in sentences: what was asked, and what the description answers. The sentence of a clause says what is the case
 * where it is breached, so for one that is met there is none in a pack.
 */
public final class Answered {

    private final Words words;

    public Answered(Words words) {
        this.words = words;
    }

    /** What a reason says: of a subject with that verdict. */
    public String text(Verdict verdict, Reason reason) {
        return verdict == Verdict.MET ? sentence(reason) : words.in(reason.text());
    }

    /** The questions of the facts by which a clause is met, each once and with what is answered; of entries what is told of them. */
    public String sentence(Reason met) {
        if (!met.entries().isEmpty()) {
            return met.entries().stream().map(words::in).distinct().reduce("", Width::after);
        }
        String sentence = sentences(met.facts(), met.comparisons()).stream().reduce("", Width::after);
        return sentence.isEmpty() ? words.in(met.text()) : sentence;
    }

    /** The same in lines for people, without what is told of entries. */
    public List<String> lines(Collection<Reason> met) {
        Set<String> lines = new LinkedHashSet<>();
        met.stream()
                .filter(reason -> reason.entries().isEmpty())
                .map(this::sentence)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private List<String> sentences(Collection<Fact> facts, Collection<Comparison> comparisons) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.answered()) {
                answers.computeIfAbsent(question(fact), one -> new LinkedHashSet<>())
                        .add(answer(fact, comparisons));
            }
        }
        List<String> sentences = new ArrayList<>();
        answers.forEach((question, given) ->
                sentences.add(Width.after(question, String.join(words.get("semicolon"), given) + words.get("stop"))));
        return sentences;
    }

    /** The question without what helps to answer it; of what asks nothing, its place. */
    private String question(Fact fact) {
        String asks = words.in(fact.origin().question());
        int end = asks.codePoints().anyMatch(c -> c == '?' || c == '？') ? asks.split("(?<=[?？])", 2)[0].length() : 0;
        return end == 0 ? fact.path() + words.get("colon").stripTrailing() : asks.substring(0, end);
    }

    private String answer(Fact fact, Collection<Comparison> comparisons) {
        if (fact instanceof Answer answer) {
            return words.get("answer." + answer.truth().name());
        }
        String asked = comparisons.stream()
                .filter(one -> one.asked().filter(fact::equals).isPresent())
                .filter(one -> Compared.telling(one))
                .map(one -> one.truth() == Truth.YES ? words.in(one.relation()) : words.asked(one))
                .distinct()
                .collect(Collectors.joining(words.get("comma")));
        return asked.isEmpty() ? words.value(fact) : words.value(fact) + words.bracketed(asked);
    }
}
