package org.deepsynth.rules.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.fact.Fact;

/** The answers that would settle most, as a report asks for them: what is asked alike of several features is asked once. */
public final class FirstQuestions {

    private static final int MOST = 10;

    private FirstQuestions() {}

    /**
     * A question of one fact, or of the same one of several features.
     *
     * @param text the question, of a list in which some is answered also what is not; the path where there is none
     * @param facts the facts that it asks for
     * @param obligations the obligations that its answers may settle
     * @param gated how many of them wait for it to tell whether they apply at all
     * @param binding how many of them bind the service
     */
    public record Asked(String text, List<Fact> facts, List<String> obligations, int gated, int binding) {

        public Asked {
            facts = List.copyOf(facts);
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * As many as a reader can be asked at once, those for which most waits first.
     *
     * @param asks the question that a fact asks, in words
     */
    public static List<Asked> of(OpenQuestions open, Function<Fact, String> asks) {
        return first(all(open, asks));
    }

    /** As many of these. */
    public static List<Asked> first(List<Asked> all) {
        return all.stream().limit(MOST).toList();
    }

    /** All of them in that order. */
    public static List<Asked> all(OpenQuestions open, Function<Fact, String> asks) {
        Map<String, List<OpenQuestion>> alike = new LinkedHashMap<>();
        for (OpenQuestion question : open.byWaiting()) {
            String text = asks.apply(question.fact());
            alike.computeIfAbsent(text.isEmpty() ? question.fact().path() : text, one -> new ArrayList<>())
                    .add(question);
        }
        return alike.entrySet().stream()
                .map(one -> together(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Asked::binding)
                        .thenComparingInt(one -> one.obligations().size())
                        .reversed())
                .toList();
    }

    private static Asked together(String text, List<OpenQuestion> questions) {
        return new Asked(
                text,
                questions.stream().map(OpenQuestion::fact).toList(),
                union(questions, OpenQuestion::obligations),
                union(questions, OpenQuestion::gating).size(),
                union(questions, OpenQuestion::binding).size());
    }

    private static List<String> union(List<OpenQuestion> questions, Function<OpenQuestion, Collection<String>> part) {
        return questions.stream()
                .flatMap(question -> part.apply(question).stream())
                .distinct()
                .toList();
    }
}
