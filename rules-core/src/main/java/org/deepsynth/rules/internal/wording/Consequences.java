package org.deepsynth.rules.internal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;

/**
 * What gaps may lead to, each thing once: in full at the gap that tells it first, by its number at the others. Where one has a number,
 * each has.
 */
public final class Consequences {

    private final Words words;

    private final Map<String, First> first = new HashMap<>();

    /** Whether several gaps may lead to the same. */
    private final boolean numbered;

    /**
     * One thing that a gap may lead to.
     *
     * @param text what it is; empty where an earlier gap has told it
     * @param number its number; 0 where none has one
     * @param toldBy the gap that tells it in full
     */
    public record Told(String text, int number, String toldBy) {

        /** The number as it is shown before the text or in place of it; empty where there is none. */
        public String mark() {
            return number == 0 ? "" : "[" + number + "]";
        }
    }

    /** The first of the gaps that may lead to a thing, and how many there are with it. */
    private record First(String gap, int number) {}

    /** Of gaps that are told in that order. */
    public Consequences(List<Finding> gaps, Words words) {
        this.words = words;
        boolean shared = false;
        for (Finding gap : gaps) {
            for (String text : texts(gap)) {
                shared |= first.putIfAbsent(text, new First(gap.id(), first.size() + 1)) != null;
            }
        }
        this.numbered = shared;
    }

    /** What a gap may lead to; nothing where nothing is known. */
    public List<Told> of(Finding gap) {
        return texts(gap).stream().map(text -> told(text, gap)).toList();
    }

    /** The same in lines, one for each thing. */
    public List<String> lines(Finding gap) {
        return of(gap).stream().map(this::line).toList();
    }

    private String line(Told one) {
        if (one.text().isEmpty()) {
            return words.get("told-under").formatted(one.mark(), one.toldBy());
        }
        return one.mark().isEmpty() ? one.text() : one.mark() + " " + one.text();
    }

    private Told told(String text, Finding gap) {
        First known = first.getOrDefault(text, new First(gap.id(), 0));
        return new Told(known.gap().equals(gap.id()) ? text : "", numbered ? known.number() : 0, known.gap());
    }

    private List<String> texts(Finding gap) {
        return gap.obligation().consequences().stream()
                .map(words::in)
                .distinct()
                .toList();
    }
}
