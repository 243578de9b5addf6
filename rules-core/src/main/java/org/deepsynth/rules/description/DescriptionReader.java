package org.deepsynth.rules.description;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.AnswerForm.Kind;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.binding.Binder;
import org.deepsynth.rules.internal.binding.SchemaWriter;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.binding.ShapeAt;
import org.deepsynth.rules.internal.tree.Canonical;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.TextFile;
import org.deepsynth.rules.internal.tree.TreeEditor;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;

/**
 * Reads descriptions in YAML and JSON, and starts those that Java builds. All faults of a text are told at once, and what goes beyond
 * {@link Limits} is one. Thread-safe.
 */
public final class DescriptionReader {

    private static final String FEATURES = "features";

    /** The stored form is at most so many times as long as the content alone: indentation and escapes are all that it adds. */
    private static final int MOST_GROWTH = 16;

    private final Map<String, Class<? extends Record>> sections;
    private final Map<String, Class<? extends Record>> featureSections;
    private final Shape shared;

    /** A reader that knows the shared sections and these sections of packs, by pack id. */
    public DescriptionReader(Map<String, Class<? extends Record>> sections) {
        this(sections, Map.of());
    }

    /** A reader that knows the shared sections, these of packs, and these that packs add to each feature, by pack id. */
    public DescriptionReader(
            Map<String, Class<? extends Record>> sections, Map<String, Class<? extends Record>> featureSections) {
        this.sections = new LinkedHashMap<>(sections);
        this.featureSections = new LinkedHashMap<>(featureSections);
        this.shared = Shape.of(SharedSections.class).within(FEATURES, this.featureSections);
    }

    /**
     * The description in a file; JSON where its name ends in {@code .json}, else YAML.
     *
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description read(Path file) {
        return read(file.toString(), InRepository.name(file), TextFile.read(file));
    }

    /**
     * The description in a text.
     *
     * @param source what to call the text in messages; JSON where it ends in {@code .json}, else YAML
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description read(String source, String text) {
        return read(source, source, text);
    }

    private Description read(String source, String name, String text) {
        Faults faults = new Faults(source);
        Node tree = TreeParser.parse(text, faults);
        return bind(
                tree,
                faults,
                Optional.empty(),
                Optional.of(new DescriptionText(name, text, source.endsWith(".json"), tree)));
    }

    /**
     * The description in a text that is JSON whatever its source is called, such as a line of a file.
     *
     * @param source what to call the text in messages
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description readJson(String source, String text) {
        Faults faults = new Faults(source);
        Node tree = TreeParser.parseJson(text, faults);
        return bind(tree, faults, Optional.empty(), Optional.of(new DescriptionText(source, text, true, tree)));
    }

    /**
     * The description with some facts changed.
     *
     * @param changes YAML values by path, such as {@code features[0].mayConfuse} or {@code features[swap].mayConfuse}; the
     *     value {@code unknown} leaves a fact open
     * @throws InvalidSourceException when a path or a value does not fit
     */
    public Description change(Description description, Map<String, String> changes) {
        Faults faults = new Faults(description.source());
        refuseTooMuch(changes, faults);
        Node tree = description.tree();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Node value = TreeEditor.unplaced(TreeParser.value(change.getValue(), faults));
            tree = TreeEditor.set(tree, change.getKey(), value, faults);
        }
        return bind(tree, faults, Optional.empty(), DescriptionText.of(description, tree));
    }

    private static void refuseTooMuch(Map<String, String> changes, Faults faults) {
        long length = changes.entrySet().stream()
                .mapToLong(
                        change -> change.getKey().length() + change.getValue().length())
                .sum();
        if (changes.size() > Limits.CHANGES || length > Limits.TEXT) {
            faults.add(
                    Mark.NONE,
                    "The changes (" + changes.size() + ", of " + length + " characters) must be at most "
                            + Limits.CHANGES + ", of " + Limits.TEXT + " characters.",
                    "Change the description itself, or make fewer changes at a time.");
        }
        faults.throwIfAny();
    }

    /**
     * The description as it counts on a day: a fact that holds from a later day is unstated, and so is one whose evidence has all
     * ended before; their origins say which day that is.
     *
     * @throws IllegalArgumentException when the day is none that a description may be assessed on
     * @throws InvalidSourceException when facts contradict each other on that day
     */
    public Description asOf(Description description, LocalDate day) {
        Written.assessable(day);
        Faults faults = new Faults(description.source());
        Optional<LocalDate> early = description.heldFrom().filter(day::isBefore);
        Optional<LocalDate> late = description.evidencedUntil().filter(day::isAfter);
        if (early.isEmpty()) {
            refuse(description.contradictions(day), faults);
            faults.throwIfAny();
        }
        Optional<LocalDate> countedOn = early.or(() -> late).map(bound -> day);
        if (countedOn.equals(description.countedOn())) {
            return description;
        }
        Description counted = bind(description.tree(), faults, countedOn, description.text());
        // what does not hold yet contradicts nothing
        refuse(counted.contradictions(day), faults);
        faults.throwIfAny();
        return counted;
    }

    /** Starts a description that Java code states fact by fact. */
    public DescriptionBuilder describe(String name) {
        return new DescriptionBuilder(this, name);
    }

    /** The records of the packs' own sections, by pack id. */
    public Map<String, Class<? extends Record>> sections() {
        return Collections.unmodifiableMap(sections);
    }

    /** Whether descriptions have that key at the top: of a shared section, or of a pack. */
    public boolean describes(String key) {
        return shared.keys().contains(key) || sections.containsKey(key);
    }

    /** The records of what packs add to each feature, by pack id. */
    public Map<String, Class<? extends Record>> featureSections() {
        return Collections.unmodifiableMap(featureSections);
    }

    /**
     * How the question at a path is answered by somebody who types.
     *
     * @throws IllegalArgumentException when no fact has that path
     */
    public AnswerForm form(String path) {
        Part part = ShapeAt.find(shared, sections, path).orElseThrow(() -> noFact(path));
        return switch (part.kind()) {
            case ANSWER -> new AnswerForm(Kind.YES_NO, List.of());
            case AMOUNT -> new AnswerForm(Kind.NUMBER, List.of());
            case PERIOD -> new AnswerForm(Kind.PERIOD, List.of());
            case DAY -> new AnswerForm(Kind.DAY, List.of());
            case CHOICE -> new AnswerForm(Kind.ONE, Names.all(part.element()));
            case CHOICES -> new AnswerForm(Kind.SOME, Names.all(part.element()));
            case TABLE -> new AnswerForm(Kind.ENTRIES, Names.all(part.keys()));
            case LISTED -> new AnswerForm(part.shape().part("id").isPresent() ? Kind.NAMES : Kind.COUNT, List.of());
            case TEXT -> new AnswerForm(Kind.TEXT, List.of());
            case SECTION -> throw noFact(path);
        };
    }

    private static IllegalArgumentException noFact(String path) {
        return new IllegalArgumentException("The path (" + Node.shown(path) + ") must be that of a fact.");
    }

    /**
     * Whether the fact at a path is given: marked so, or in a list or table that is. A plan does not propose to state it otherwise.
     *
     * @see org.deepsynth.rules.fact.Given
     */
    public boolean given(String path) {
        return ShapeAt.given(shared, sections, path);
    }

    /** The JSON Schema (2020-12) of the descriptions that this reader reads. */
    public String schema() {
        return new SchemaWriter().write(About.KEY, About.KEYS, shared, sections);
    }

    Description bind(Node tree, Faults faults) {
        return bind(tree, faults, Optional.empty(), Optional.empty());
    }

    private Description bind(Node tree, Faults faults, Optional<LocalDate> asOf, Optional<DescriptionText> text) {
        Binder binder = new Binder(faults, asOf);
        Optional<Mapping> root = binder.block(tree, "");
        List<String> known = new ArrayList<>(shared.keys());
        known.add(About.KEY);
        known.addAll(sections.keySet());
        root.ifPresent(mapping -> faults.refuseUnknownKeys(mapping, known, "a description"));
        About about = About.of(binder.texts(About.KEYS, root.flatMap(mapping -> mapping.get(About.KEY)), About.KEY));
        SharedSections common = (SharedSections) binder.record(shared, root.map(this::sharedPart), "");
        Map<String, Record> own = new LinkedHashMap<>();
        sections.forEach((id, type) ->
                own.put(id, binder.section(Shape.of(type), root.flatMap(mapping -> mapping.get(id)), id)));
        // on the first day of all nothing is past yet
        LocalDate day = asOf.orElse(Limits.FIRST_DAY);
        binder.consistent().forEach(one -> refuse(one.contradictions(day), faults));
        String canonical = Canonical.text(tree);
        refuseTooLong(tree, canonical, faults);
        faults.throwIfAny();
        return new Description(
                faults.source(),
                Canonical.digest(canonical),
                tree,
                about,
                common,
                own,
                binder.added(),
                binder.subjects(),
                binder.evidencedUntil(),
                binder.heldFrom(),
                asOf,
                binder.consistent(),
                binder.seenOtherwise(),
                text);
    }

    /** What is read must be read again when it was stored, and the stored form may be longer than the text was. */
    private static void refuseTooLong(Node tree, String canonical, Faults faults) {
        if (faults.count() > 0 || canonical.length() <= Limits.TEXT / MOST_GROWTH) {
            return;
        }
        int stored = YamlWriter.write(tree).length();
        if (stored > Limits.TEXT) {
            faults.add(
                    Mark.NONE,
                    "The description (" + stored + " characters as it is stored) must have at most " + Limits.TEXT
                            + ".",
                    "Shorten reasons and evidence.");
        }
    }

    private Node sharedPart(Mapping root) {
        return new Mapping(
                root.mark(),
                root.entries().stream()
                        .filter(entry -> shared.keys().contains(entry.key()))
                        .toList());
    }

    private static void refuse(List<Contradiction> contradictions, Faults faults) {
        contradictions.forEach(one -> faults.add(mark(one.fact()), one.message(), Contradiction.WAY_OUT));
    }

    private static Mark mark(Fact fact) {
        return new Mark(fact.origin().line(), fact.origin().column());
    }
}
