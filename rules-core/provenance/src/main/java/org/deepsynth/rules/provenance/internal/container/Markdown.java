package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.text.Matter;

/**
 * Markdown with front matter, where TC260-PG-20258A wants the label. Other writers put it into a second front matter, into a section of
 * YAML at the start, or into either at the end; between, such a section is an example and no label.
 */
final class Markdown {

    /** A label, and where it stands. */
    private record Label(Place place, String text) {}

    private final Budget budget;
    private final String[] lines;
    private final List<Label> labels = new ArrayList<>();
    private boolean matter;
    private int from;
    private int to;

    private Markdown(String text, Budget budget) {
        this.budget = budget;
        this.lines = text.split("\r?\n|\r", -1);
        this.to = lines.length;
    }

    /** Looks for front matter. */
    static Markdown of(String text, Budget budget) throws Unreadable {
        Markdown markdown = new Markdown(text, budget);
        markdown.head();
        markdown.tail();
        return markdown;
    }

    /** Whether there is none, so that nothing tells it from plain text. */
    boolean plain() {
        return !matter;
    }

    void tell(Found found) {
        labels.forEach(label -> found.label(label.place(), label.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** What is not front matter. */
    String body() {
        return String.join("\n", Arrays.asList(lines).subList(from, to));
    }

    private void head() throws Unreadable {
        int at = filled(0);
        boolean more = true;
        while (more && at < lines.length) {
            budget.step();
            boolean fence = opens(at);
            int end = fence || rule(at) ? end(at, fence) : -1;
            boolean first = at == 0 && !fence;
            more = end > 0 && take(at + 1, end, first, !first, name(fence, from == 0 ? "" : " second"));
            if (more) {
                from = end + 1;
                at = filled(from);
            }
        }
    }

    private static String name(boolean fence, String which) {
        return (fence ? "yaml section" : "front matter") + which + " AIGC";
    }

    /** A block that the text ends with: between two rules, in a section of YAML, or from a rule to the end. */
    private void tail() throws Unreadable {
        int last = lines.length - 1;
        while (last >= from && lines[last].isBlank()) {
            last--;
        }
        boolean fence = last >= from && lines[last].strip().matches("`{3,}|~{3,}");
        boolean closed = last >= from && (fence || closes(last));
        for (int at = last - 1; at >= from; at--) {
            budget.time();
            if (fence ? opens(at) : rule(at)) {
                if (take(at + 1, closed ? last : last + 1, false, true, name(fence, " at the end"))) {
                    to = at;
                }
                return;
            }
        }
    }

    /**
     * Takes the lines between for front matter.
     *
     * @param needed whether they count only where they hold a label: behind the start of a file, lines between two rules may be anything,
     *     and are prose where there are very many
     */
    private boolean take(int start, int end, boolean named, boolean needed, String name) throws Unreadable {
        String yaml = String.join("\n", Arrays.asList(lines).subList(start, end));
        if (needed && yaml.length() > budget.limits().value()) {
            return false;
        }
        budget.value(yaml.length());
        Optional<List<String>> found = Matter.labels(yaml, budget);
        if (found.isEmpty() || needed && found.get().isEmpty()) {
            return false;
        }
        matter = true;
        for (String text : found.get()) {
            budget.step();
            labels.add(new Label(new Place(name, named, -1, -1), text));
        }
        return true;
    }

    private int filled(int at) {
        int filled = at;
        while (filled < lines.length && lines[filled].isBlank()) {
            filled++;
        }
        return filled;
    }

    private boolean rule(int at) {
        return lines[at].stripTrailing().equals("---");
    }

    private boolean closes(int at) {
        return rule(at) || lines[at].stripTrailing().equals("...");
    }

    private boolean opens(int at) {
        return lines[at].strip().matches("(`{3,}|~{3,}) *ya?ml");
    }

    /** Where the block that opens here ends; -1 where it does not. */
    private int end(int open, boolean fence) throws Unreadable {
        String mark = fence ? lines[open].strip().substring(0, 3) : "";
        for (int at = open + 1; at < lines.length; at++) {
            budget.time();
            if (fence ? lines[at].strip().startsWith(mark) : closes(at)) {
                return at;
            }
        }
        return -1;
    }
}
