package org.deepsynth.rules.description;

import java.util.List;
import java.util.function.Consumer;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.TreeEditor;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * States a description in Java. A fact is named by the accessors that lead to it, so a misspelt one does not compile:
 *
 * <pre>{@code
 * Description swap = engine.describe("Face swap")
 *         .shared(d -> d.yes(s -> s.service().usesDeepSynthesis()))
 *         .feature("swap", f -> f.only(Feature::functions, Function.FACE_REPLACEMENT).no(Feature::technicalLabel))
 *         .build();
 * }</pre>
 */
public final class DescriptionBuilder {

    private final DescriptionReader reader;
    private final Faults faults;
    private Node tree = new Mapping(Mark.NONE, List.of());
    private int features;

    DescriptionBuilder(DescriptionReader reader, String name) {
        this.reader = reader;
        this.faults = new Faults(name);
        set("service.name", TreeEditor.scalar(name));
    }

    /** States facts of the shared sections. */
    public DescriptionBuilder shared(Consumer<FactSetter<SharedSections>> facts) {
        facts.accept(new FactSetter<>(SharedSections.class, "", this::set));
        return this;
    }

    /** Adds a feature of that id. A description that adds none leaves the list of features open. */
    public DescriptionBuilder feature(String id, Consumer<FactSetter<Feature>> facts) {
        String path = "features[" + features++ + "]";
        set(path + ".id", TreeEditor.scalar(id));
        facts.accept(new FactSetter<>(Feature.class, path, this::set));
        return this;
    }

    /** States that the service has no feature. */
    public DescriptionBuilder noFeatures() {
        set("features", new Sequence(Mark.NONE, List.of()));
        return this;
    }

    /** States facts of a pack's own section. */
    public <R extends Record> DescriptionBuilder section(String pack, Class<R> type, Consumer<FactSetter<R>> facts) {
        facts.accept(new FactSetter<>(type, pack, this::set));
        return this;
    }

    /**
     * The description.
     *
     * @throws InvalidSourceException when two features share an id or a pack has no such section
     */
    public Description build() {
        return reader.bind(tree, faults);
    }

    private void set(String path, Node value) {
        tree = TreeEditor.set(tree, path, value, faults);
    }
}
