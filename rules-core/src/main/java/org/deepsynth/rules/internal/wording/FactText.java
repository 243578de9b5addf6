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
    private final ValueText values;

    public FactText(Labels labels) {
        this.labels = labels;
        this.values = new ValueText(labels);
    }

    /**
     * The value with its place, reason and evidence; without any evidence it is called a claim. Choices that have their own follow
     * with theirs.
     */
    public String line(Fact fact) {
        return fact.withMembers().map(this::alone).collect(Collectors.joining(labels.get("semicolon")));
    }

    private String alone(Fact fact) {
        Origin origin = fact.origin();
        boolean claimed = fact.answered() && origin.evidence().isEmpty();
        String because = origin.reason().isEmpty() ? "" : " – " + origin.reason();
        return fact.path()
                + labels.get("colon")
                + values.of(fact)
                + place(origin, claimed)
                + because
                + references(origin);
    }

    /** For each of the facts that is stated but counts as open on the day, a line that says why. */
    public List<String> open(Set<Fact> missing) {
        return missing.stream()
                .flatMap(Fact::withMembers)
                .flatMap(fact -> labels.open(fact).stream().map(why -> open(fact.origin(), why)))
                .toList();
    }

    private String open(Origin origin, String why) {
        return origin.path() + place(origin, false) + labels.get("colon") + why + references(origin);
    }

    private String place(Origin origin, boolean claimed) {
        List<String> parts = new ArrayList<>();
        if (origin.line() > 0) {
            parts.add(labels.line(origin.line()));
        }
        if (origin.awaited().isEmpty()) {
            origin.since().map(labels::since).ifPresent(parts::add);
        }
        if (claimed) {
            parts.add(labels.get("claimed"));
        }
        return parts.isEmpty() ? "" : labels.bracketed(String.join(labels.get("comma"), parts));
    }

    private String references(Origin origin) {
        return origin.evidence().isEmpty()
                ? ""
                : labels.get("references")
                        .formatted(origin.evidence().stream()
                                .map(Evidence::reference)
                                .collect(Collectors.joining(labels.get("semicolon"))));
    }
}
