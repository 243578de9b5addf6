package org.deepsynth.rules.internal.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;

/** What gaps may lead to, each thing once: in full at the gap that tells it first, by its number at the others. */
public final class Consequences {

    private final Words words;

    /** The first of the gaps that may lead to it. */
    private final Map<String, String> first = new LinkedHashMap<>();

    /** Of what several gaps may lead to. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * One thing that a gap may lead to.
     *
     * @param text what it is; empty where an earlier gap has told it
     * @param number its number; 0 where no other gap has the same
     * @param toldBy the gap that tells it in full
     */
    public record Told(String text, int number, String toldBy) {

        /** The number as it is shown before the text or in place of it; empty where there is none. */
        public String mark() {
            return number == 0 ? "" : "[" + number + "]";
        }
    }

    /** Of gaps that are told in that order. */
    public Consequences(List<Finding> gaps, Words words) {
        this.words = words;
        for (Finding gap : gaps) {
            for (String text : texts(gap)) {
                if (first.putIfAbsent(text, gap.id()) != null) {
                    numbers.put(text, 0);
                }
            }
        }
        int number = 0;
        for (String text : first.keySet()) {
            if (numbers.containsKey(text)) {
                numbers.put(text, ++number);
            }
        }
    }

    /** What a gap may lead to; nothing where nothing is known. */
    public List<Told> of(Finding gap) {
        return texts(gap).stream().map(text -> told(text, gap)).toList();
    }

    /** The same in one line, empty where nothing is known. */
    public String line(Finding gap) {
        String told = told(gap);
        return told.isEmpty() ? "" : words.get("consequence") + " " + told;
    }

    /** The same without a label. */
    public String told(Finding gap) {
        return of(gap).stream().map(this::line).collect(Collectors.joining(" "));
    }

    private String line(Told one) {
        if (one.text().isEmpty()) {
            return words.get("told-under").formatted(one.mark(), one.toldBy());
        }
        return one.mark().isEmpty() ? one.text() : one.mark() + " " + one.text();
    }

    private Told told(String text, Finding gap) {
        String toldBy = first.getOrDefault(text, gap.id());
        return new Told(toldBy.equals(gap.id()) ? text : "", numbers.getOrDefault(text, 0), toldBy);
    }

    private List<String> texts(Finding gap) {
        return gap.obligation().consequences().stream()
                .map(words::in)
                .distinct()
                .toList();
    }
}
