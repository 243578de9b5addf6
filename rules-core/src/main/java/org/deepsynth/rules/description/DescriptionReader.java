package org.deepsynth.rules.description;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.AnswerForm.Kind;
import org.deepsynth.rules.fact.Names;
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
import org.deepsynth.rules.internal.tree.TreeEditor;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Reads descriptions in YAML and JSON, and starts those that Java builds. All faults of a text are told at once. Thread-safe.
 */
public final class DescriptionReader {

    private static final Shape SHARED = Shape.of(SharedSections.class);

    private final Map<String, Class<? extends Record>> sections;

    /** A reader that knows the shared sections and these sections of packs, by pack id. */
    public DescriptionReader(Map<String, Class<? extends Record>> sections) {
        this.sections = new LinkedHashMap<>(sections);
    }

    /**
     * The description in a file; JSON where its name ends in {@code .json}, else YAML.
     *
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description read(Path file) {
        Faults faults = new Faults(file.toString());
        try {
            if (Files.size(file) <= TreeParser.MAX_BYTES) {
                return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
            faults.add(
                    Mark.NONE,
                    "The file (" + Files.size(file) + " bytes) must have at most " + TreeParser.MAX_LENGTH
                            + " characters.",
                    "Split it into several files.");
        } catch (MalformedInputException e) {
            faults.add(Mark.NONE, "The file must be UTF-8 text.", "Save it in the encoding UTF-8.");
        } catch (IOException e) {
            faults.add(Mark.NONE, "The file must be readable.", "Check its name and that you may read it.");
        }
        throw new InvalidSourceException(faults.found());
    }

    /**
     * The description in a text.
     *
     * @param source what to call the text in messages; JSON where it ends in {@code .json}, else YAML
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description read(String source, String text) {
        Faults faults = new Faults(source);
        return bind(TreeParser.parse(text, faults), faults);
    }

    /**
     * The description in a text that is JSON whatever its source is called, such as a line of a file.
     *
     * @param source what to call the text in messages
     * @throws InvalidSourceException with every fault that the text has
     */
    public Description readJson(String source, String text) {
        Faults faults = new Faults(source);
        return bind(TreeParser.parseJson(text, faults), faults);
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
        Node tree = description.tree();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            Node value = TreeEditor.unplaced(TreeParser.value(change.getValue(), faults));
            tree = TreeEditor.set(tree, change.getKey(), value, faults);
        }
        return bind(tree, faults);
    }

    /**
     * The description as it counts on a day: a fact whose evidence has all ended before is unstated, and its origin says when it
     * ended.
     */
    public Description asOf(Description description, LocalDate day) {
        Optional<LocalDate> late =
                description.evidencedUntil().filter(day::isAfter).map(until -> day);
        return late.equals(description.countedOn())
                ? description
                : bind(description.tree(), new Faults(description.source()), late);
    }

    /** Starts a description that Java code states fact by fact. */
    public DescriptionBuilder describe(String name) {
        return new DescriptionBuilder(this, name);
    }

    /** The records of the packs' own sections, by pack id. */
    public Map<String, Class<? extends Record>> sections() {
        return Collections.unmodifiableMap(sections);
    }

    /**
     * How the question at a path is answered by somebody who types.
     *
     * @throws IllegalArgumentException when no fact has that path
     */
    public AnswerForm form(String path) {
        Part part = ShapeAt.find(SHARED, sections, path)
                .orElseThrow(() -> new IllegalArgumentException("The path (" + path + ") must be that of a fact."));
        return switch (part.kind()) {
            case ANSWER -> new AnswerForm(Kind.YES_NO, List.of());
            case AMOUNT -> new AnswerForm(Kind.NUMBER, List.of());
            case DAY -> new AnswerForm(Kind.DAY, List.of());
            case CHOICE -> new AnswerForm(Kind.ONE, Names.all(part.element()));
            case CHOICES -> new AnswerForm(Kind.SOME, Names.all(part.element()));
            case TABLE -> new AnswerForm(Kind.ENTRIES, Names.all(part.keys()));
            case LISTED -> new AnswerForm(part.shape().part("id").isPresent() ? Kind.NAMES : Kind.COUNT, List.of());
            case TEXT, SECTION -> new AnswerForm(Kind.TEXT, List.of());
        };
    }

    /**
     * Whether the fact at a path is given: marked so, or part of what happened. A plan does not propose to state it otherwise.
     */
    public boolean given(String path) {
        boolean marked = ShapeAt.find(SHARED, sections, path).map(Part::given).orElse(false);
        // items of lists other than features are events, cases and findings of tests
        boolean happened = path.replaceFirst("^features\\[\\d+]", "").contains("[");
        return marked || happened;
    }

    /** The JSON Schema (2020-12) of the descriptions that this reader reads. */
    public String schema() {
        return new SchemaWriter().write(SHARED, sections);
    }

    Description bind(Node tree, Faults faults) {
        return bind(tree, faults, Optional.empty());
    }

    private Description bind(Node tree, Faults faults, Optional<LocalDate> asOf) {
        Binder binder = new Binder(faults, asOf);
        Optional<Mapping> root = binder.block(tree, "");
        List<String> known = new ArrayList<>(SHARED.keys());
        known.addAll(sections.keySet());
        root.ifPresent(mapping -> faults.refuseUnknownKeys(mapping, known, "a description"));
        SharedSections shared = (SharedSections) binder.record(SHARED, root.map(this::sharedPart), "");
        Map<String, Record> own = new LinkedHashMap<>();
        sections.forEach((id, type) ->
                own.put(id, binder.record(Shape.of(type), root.flatMap(mapping -> mapping.get(id)), id)));
        refuseTwins(shared, faults);
        faults.throwIfAny();
        return new Description(
                faults.source(), Canonical.digest(tree), tree, shared, own, binder.evidencedUntil(), asOf);
    }

    private Node sharedPart(Mapping root) {
        return new Mapping(
                root.mark(),
                root.entries().stream()
                        .filter(entry -> SHARED.keys().contains(entry.key()))
                        .toList());
    }

    private static void refuseTwins(SharedSections shared, Faults faults) {
        List<String> seen = new ArrayList<>();
        for (Feature feature : shared.features().items().orElse(List.of())) {
            if (seen.contains(feature.subject())) {
                Mark mark = new Mark(
                        feature.id().origin().line(), feature.id().origin().column());
                faults.add(
                        mark,
                        "The id (" + feature.subject() + ") must name one feature only.",
                        "Give each feature an id of its own.");
            }
            seen.add(feature.subject());
        }
    }
}
