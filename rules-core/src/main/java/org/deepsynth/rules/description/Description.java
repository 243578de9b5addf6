package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.internal.tree.YamlWriter;

/** A described service: its facts by section, all of them there, stated or not. Immutable and thread-safe. */
public final class Description {

    private static final String NAME = ".service.name";
    private static final String HEAD = "." + About.KEY;

    private final String source;
    private final String digest;
    private final Node tree;
    private final About about;
    private final SharedSections shared;
    private final Map<String, Record> sections;
    private final Map<String, List<Record>> featureSections;
    private final Map<String, Listed<? extends Subject>> subjects;
    private final Optional<LocalDate> evidencedUntil;
    private final Optional<LocalDate> heldFrom;
    private final Optional<LocalDate> countedOn;
    private final List<Consistent> consistent;
    private final List<Hint> seenOtherwise;
    private final Optional<DescriptionText> text;

    Description(
            String source,
            String digest,
            Node tree,
            About about,
            SharedSections shared,
            Map<String, Record> sections,
            Map<String, List<Record>> featureSections,
            Map<String, Listed<? extends Subject>> subjects,
            Optional<LocalDate> evidencedUntil,
            Optional<LocalDate> heldFrom,
            Optional<LocalDate> countedOn,
            List<Consistent> consistent,
            List<Hint> seenOtherwise,
            Optional<DescriptionText> text) {
        this.source = source;
        this.digest = digest;
        this.tree = tree;
        this.about = about;
        this.shared = shared;
        this.sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        this.featureSections = Collections.unmodifiableMap(featureSections);
        this.subjects = Collections.unmodifiableMap(subjects);
        this.evidencedUntil = evidencedUntil;
        this.heldFrom = heldFrom;
        this.countedOn = countedOn;
        this.consistent = consistent;
        this.seenOtherwise = seenOtherwise;
        this.text = text;
    }

    /** The file or other name it came from. */
    public String source() {
        return source;
    }

    /** The text it was read from; empty where Java code stated it. */
    public Optional<DescriptionText> text() {
        return text;
    }

    /** The SHA-256 of its facts as stated, places and layout aside, after the word {@code sha256:}. */
    public String digest() {
        return digest;
    }

    /** What the description says of itself. */
    public About about() {
        return about;
    }

    /** The sections that serve more than one pack. */
    public SharedSections shared() {
        return shared;
    }

    /** The packs' own sections, by pack id. */
    public Map<String, Record> sections() {
        return sections;
    }

    /** What packs add to each feature, by pack id, in the order of the features; nothing where there is none. */
    public Map<String, List<Record>> featureSections() {
        return featureSections;
    }

    /** The lists of things that can be judged one by one, by their paths: the features, and what packs list of that sort. */
    public Map<String, Listed<? extends Subject>> subjects() {
        return subjects;
    }

    /** The service as a whole. */
    public Service service() {
        return shared.service();
    }

    /** Its features; unknown where the description leaves the list out. */
    public Listed<Feature> features() {
        return shared.features();
    }

    /** The name of the service, or of its source where the description gives none. */
    public String name() {
        return service().name().value().orElse(source);
    }

    /** The stated facts as YAML, without the comments and the layout of the text they came from. */
    public String yaml() {
        return YamlWriter.write(tree);
    }

    /**
     * Whether nothing is said of the service but its name, whatever the description says of itself: every verdict on it would be unknown. A list that is given says
     * something even if it is empty.
     */
    public boolean statesNothing() {
        return silent(tree, "");
    }

    private static boolean silent(Node node, String path) {
        if (path.equals(HEAD)) {
            return true;
        }
        if (node instanceof Mapping block) {
            Optional<Node> value = block.get("value");
            return value.map(given -> silent(given, path))
                    .orElseGet(() -> block.entries().stream()
                            .allMatch(entry -> silent(entry.value(), path + "." + entry.key())));
        }
        return path.equals(NAME)
                || node instanceof Scalar scalar
                        && (scalar.style() == Style.EMPTY || scalar.text().equals("unknown"));
    }

    /** The last day on which no stated fact has lost all its evidence; empty where none ever does. */
    public Optional<LocalDate> evidencedUntil() {
        return evidencedUntil;
    }

    /** The first day on which every stated fact holds; empty where all hold whatever the day. */
    public Optional<LocalDate> heldFrom() {
        return heldFrom;
    }

    /** The day on which facts were left out that do not count on it; empty where all count. */
    Optional<LocalDate> countedOn() {
        return countedOn;
    }

    /** What cannot all be so on that day. */
    List<Contradiction> contradictions(LocalDate day) {
        return consistent.stream()
                .flatMap(one -> one.contradictions(day).stream())
                .toList();
    }

    /** What is worth a second look on that day; evidence is not counted again. */
    public List<Hint> hints(LocalDate day) {
        return Stream.concat(seenOtherwise.stream(), consistent.stream().flatMap(one -> one.hints(day).stream()))
                .toList();
    }

    Node tree() {
        return tree;
    }
}
