package org.deepsynth.rules.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.TextEditor;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.internal.tree.TreePath;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Changes the text of a description fact by fact. Comments, order and layout of all else stay as they are. What the text then says is
 * looked at when it is read, like any other.
 *
 * <pre>{@code
 * String changed = DescriptionEdit.of("service.yaml", text)
 *         .set("features[swap].mayConfuse", "yes")
 *         .support("features[swap].technicalLabel", "yes", new Evidence("out/, 40 files").kind(Evidence.OBSERVED))
 *         .text();
 * }</pre>
 */
public final class DescriptionEdit {

    private static final String EVIDENCE = "evidence";

    private final String name;
    private final String text;

    private DescriptionEdit(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** Of a text; JSON where its name ends in {@code .json}, else YAML. */
    public static DescriptionEdit of(String name, String text) {
        return new DescriptionEdit(name, text);
    }

    /** The changed text. */
    public String text() {
        return text;
    }

    /**
     * Puts a value, in the words of YAML, at a path such as {@code features[0].mayConfuse} or {@code features[swap].mayConfuse}.
     *
     * @throws InvalidSourceException when the text or the value cannot be read, or there is no such place
     */
    public DescriptionEdit set(String path, String value) {
        Faults faults = new Faults(name);
        Node read = TreeParser.value(value, faults);
        return edited(path, read, faults);
    }

    /**
     * Supports a fact. Where it is stated, its value stays and the evidence is added; where it is not, it is stated with that value. What was
     * observed before takes the place of nothing but an earlier observation.
     *
     * @throws InvalidSourceException when the text or the value cannot be read, or there is no such place
     */
    public DescriptionEdit support(String path, String value, Evidence evidence) {
        Faults faults = new Faults(name);
        Optional<Node> stated =
                TreePath.find(TreeParser.parse(text, faults), path).filter(DescriptionEdit::says);
        if (stated.isEmpty()) {
            return edited(path, supported(TreeParser.value(value, faults), evidence), faults);
        }
        Optional<Mapping> longForm = stated.filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(block -> block.get("value").isPresent());
        if (longForm.isEmpty()) {
            return edited(path, supported(stated.get(), evidence), faults);
        }
        List<Node> all = new ArrayList<>();
        longForm.get()
                .get(EVIDENCE)
                .ifPresent(before -> all.addAll(before instanceof Sequence list ? list.items() : List.of(before)));
        all.removeIf(DescriptionEdit::observed);
        all.add(Stated.node(evidence));
        return edited(path + "." + EVIDENCE, new Sequence(Mark.NONE, List.copyOf(all)), faults);
    }

    private DescriptionEdit edited(String path, Node value, Faults faults) {
        faults.throwIfAny();
        String changed = TextEditor.set(text, path, value, faults);
        faults.throwIfAny();
        return new DescriptionEdit(name, changed);
    }

    private static boolean says(Node node) {
        return !(node instanceof Scalar scalar
                && (scalar.text().isEmpty() || scalar.text().equals("unknown")));
    }

    private static boolean observed(Node evidence) {
        return evidence instanceof Mapping block
                && block.get("kind").orElse(evidence) instanceof Scalar kind
                && kind.text().equals(Evidence.OBSERVED);
    }

    private static Node supported(Node value, Evidence evidence) {
        return Stated.of(value).and(List.of(evidence)).node();
    }
}
