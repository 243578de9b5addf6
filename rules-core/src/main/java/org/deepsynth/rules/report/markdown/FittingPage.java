package org.deepsynth.rules.report.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.deepsynth.rules.internal.wording.Markdown;

/** A page in parts, of which those that matter less are shortened or left out where it would be too long. */
final class FittingPage {

    /**
     * A part of the page.
     *
     * @param rank what matters most has the least
     * @param name what it is called where it is left out
     * @param brief what is written of it where the whole does not fit; empty where nothing is
     */
    private record Part(int rank, String name, String whole, String brief) {}

    private final List<Part> parts = new ArrayList<>();

    /** What is written of each. */
    private final List<String> written = new ArrayList<>();

    void add(int rank, String name, Markdown whole) {
        add(rank, name, whole, new Markdown());
    }

    void add(int rank, String name, Markdown whole, Markdown brief) {
        if (!whole.toString().isEmpty()) {
            parts.add(new Part(rank, name, whole.toString(), brief.toString()));
            written.add("");
        }
    }

    /** Every part in full. */
    void fill() {
        for (int i = 0; i < parts.size(); i++) {
            written.set(i, parts.get(i).whole());
        }
    }

    /**
     * As much as fits: first all in brief, then one after the other in full. Where one stays brief, so do those of its name that
     * follow, for they may point to what it tells.
     */
    void fill(int most) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> parts.get(i).rank()));
        int length = 0;
        for (int i : order) {
            length = put(i, parts.get(i).brief(), length, most);
        }
        Set<String> brief = new HashSet<>();
        for (int i : order) {
            Part part = parts.get(i);
            if (!brief.contains(part.name())) {
                length = put(i, part.whole(), length, most);
            }
            if (!part.brief().isEmpty() && !part.whole().equals(written.get(i))) {
                brief.add(part.name());
            }
        }
    }

    private int put(int part, String text, int length, int most) {
        int after = length + cost(text) - cost(written.get(part));
        if (after > most) {
            return length;
        }
        written.set(part, text);
        return after;
    }

    /** A part with the empty line before it. */
    private static int cost(String text) {
        return text.isEmpty() ? 0 : text.length() + 1;
    }

    /** The names of the parts of which nothing is written, each once. */
    List<String> leftOut() {
        return IntStream.range(0, parts.size())
                .filter(i -> written.get(i).isEmpty())
                .mapToObj(i -> parts.get(i).name())
                .distinct()
                .toList();
    }

    /** How many of the parts of that name are shortened or left out. */
    int notWhole(String name) {
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            count += part.name().equals(name) && !part.whole().equals(written.get(i)) ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return String.join(
                "\n", written.stream().filter(text -> !text.isEmpty()).toList());
    }
}
