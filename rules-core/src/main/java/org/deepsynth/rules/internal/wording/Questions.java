package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;

/** The questions that findings wait for, each in full where it is asked first, and by its number after that. */
public final class Questions {

    private final Words words;
    private final Map<Fact, Question> numbered = new HashMap<>();
    private int last;

    /** For one list of findings. */
    public Questions(Words words) {
        this.words = words;
    }

    /**
     * A question in full, of one fact or of the same one of several features.
     *
     * @param mark its number as it is shown
     * @param text the question, the path where there is none
     */
    public record Question(String mark, String text, List<Fact> facts) {

        public Question {
            facts = List.copyOf(facts);
        }

        /** Its paths, with that between them. */
        public String paths(String between) {
            return facts.stream().map(Fact::path).collect(Collectors.joining(between));
        }
    }

    /**
     * What a finding waits for.
     *
     * @param before the numbers of questions that were asked before; empty where there is none
     * @param now the others, in full
     */
    public record Asked(String before, List<Question> now) {}

    /** The questions of these facts. */
    public Asked ask(Collection<Fact> facts) {
        Map<Question, Set<Fact>> before = new LinkedHashMap<>();
        Map<String, List<Fact>> fresh = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Question known = numbered.get(fact);
            if (known == null) {
                String text = words.asks(fact);
                fresh.computeIfAbsent(text.isEmpty() ? fact.path() : text, one -> new ArrayList<>())
                        .add(fact);
            } else {
                before.computeIfAbsent(known, one -> new LinkedHashSet<>()).add(fact);
            }
        }
        String told = before.entrySet().stream()
                .map(entry -> mark(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(words.get("enumerate")));
        return new Asked(
                told,
                fresh.entrySet().stream()
                        .map(entry -> number(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Question number(String text, List<Fact> facts) {
        Question question = new Question(words.get("question-number").formatted(++last), text, facts);
        facts.forEach(fact -> numbered.put(fact, question));
        return question;
    }

    /** Where not all that it asked of matters here, what does. */
    private String mark(Question question, Set<Fact> facts) {
        return facts.containsAll(question.facts())
                ? question.mark()
                : question.mark()
                        + words.bracketed(
                                facts.stream().map(Fact::path).collect(Collectors.joining(words.get("enumerate"))));
    }
}
