package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;

/** Writes single facts: what is stated, where, and what supports it. */
public final class FactText {

    private final Labels labels;

    public FactText(Labels labels) {
        this.labels = labels;
    }

    /** The value with its place, reason and evidence; without any evidence it is called a claim. */
    public String line(Fact fact) {
        Origin origin = fact.origin();
        boolean claimed = fact.answered() && origin.evidence().isEmpty();
        String because = origin.reason().isEmpty() ? "" : " – " + origin.reason();
        return fact.path() + ": " + fact.shown() + place(origin, claimed) + because + references(origin);
    }

    /** For each of the facts that counts as unstated because its evidence has ended, a line that says so. */
    public List<String> expired(Set<Fact> missing) {
        return missing.stream()
                .map(Fact::origin)
                .filter(origin -> origin.expired().isPresent())
                .map(origin -> origin.path()
                        + place(origin, false)
                        + labels.get("colon")
                        + labels.expired(origin.expired().get())
                        + references(origin))
                .toList();
    }

    private String place(Origin origin, boolean claimed) {
        List<String> parts = new ArrayList<>();
        if (origin.line() > 0) {
            parts.add(labels.line(origin.line()));
        }
        if (claimed) {
            parts.add(labels.get("claimed"));
        }
        return parts.isEmpty() ? "" : " (" + String.join(labels.get("comma"), parts) + ")";
    }

    private static String references(Origin origin) {
        return origin.evidence().isEmpty()
                ? ""
                : origin.evidence().stream().map(Evidence::reference).collect(Collectors.joining("; ", " [", "]"));
    }
}
