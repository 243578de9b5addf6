package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.LookAlikes;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;

/** Turns a tree into records of facts. What the tree leaves out becomes an unstated fact that knows its path. */
public final class Binder {

    private final Faults faults;
    private final Standing standing;
    private final LeafReader leaves;
    private final WithinLimits limits;
    private final Twins twins;
    private final List<Consistent> consistent = new ArrayList<>();
    private final Map<String, Listed<? extends Subject>> subjects = new LinkedHashMap<>();
    private final Map<String, List<Record>> added = new LinkedHashMap<>();

    /** Collects what is wrong with the tree in the given faults. */
    public Binder(Faults faults) {
        this(faults, Optional.empty());
    }

    /** As of a day, on which facts that hold later or that have lost all their evidence are unstated. */
    public Binder(Faults faults, Optional<LocalDate> asOf) {
        this.faults = faults;
        this.standing = new Standing(asOf);
        this.leaves = new LeafReader(faults, standing);
        this.limits = new WithinLimits(faults);
        this.twins = new Twins(faults);
    }

    /** The last day on which no fact bound so far has lost all its evidence; empty where none ever does. */
    public Optional<LocalDate> evidencedUntil() {
        return standing.firstEnd();
    }

    /** The facts bound so far that do not count, for files show the opposite. */
    public List<Hint> seenOtherwise() {
        return standing.contradicted().stream().map(Hint::seenOtherwise).toList();
    }

    /** The first day on which all facts bound so far hold; empty where all hold whatever the day. */
    public Optional<LocalDate> heldFrom() {
        return standing.lastBeginning();
    }

    /** The record at a path, from the block there or from nothing. */
    public Record record(Shape shape, Optional<Node> node, String path) {
        return record(shape, node, path, Optional.empty());
    }

    private Record record(Shape shape, Optional<Node> node, String path, Optional<Record> owner) {
        Optional<Mapping> block = node.flatMap(present -> block(present, path));
        block.ifPresent(mapping -> faults.refuseUnknownKeys(mapping, shape.keys(), shape::formerKey, path));
        List<Object> components = new ArrayList<>();
        shape.own().forEach(part -> components.add(part(part, child(block, part), join(path, part.key()))));
        shape.owner().ifPresent(one -> components.add(one.place(), owner.orElseGet(() -> blank(one.type(), path))));
        try {
            Record record = shape.create(components.toArray());
            if (record instanceof Consistent one) {
                consistent.add(one);
            }
            shape.added()
                    .forEach(part -> added.computeIfAbsent(part.key(), key -> new ArrayList<>())
                            .add(added(part, child(block, part), join(path, part.key()), record)));
            return record;
        } catch (IllegalArgumentException contradiction) {
            faults.add(node.map(Node::mark).orElse(Mark.NONE), path + ": " + contradiction.getMessage(), "");
            return record(shape, Optional.empty(), path, owner);
        }
    }

    private static Optional<Node> child(Optional<Mapping> block, Part part) {
        return block.flatMap(mapping -> mapping.get(part.key()));
    }

    /** What a pack adds to a record. */
    private Record added(Part part, Optional<Node> node, String path, Record owner) {
        return record(part.shape(), node.filter(there -> !LeafReader.saysUnknown(there)), path, Optional.of(owner));
    }

    /** The owner of a record that stands alone, where somebody only asks it for the paths of its facts. */
    private Record blank(Class<? extends Record> owner, String path) {
        return record(Shape.of(owner), Optional.empty(), path.substring(0, Math.max(0, path.lastIndexOf('.'))));
    }

    /** The lists of subjects that were bound so far, by their paths. */
    public Map<String, Listed<? extends Subject>> subjects() {
        return subjects;
    }

    /** The records that packs add to entries of lists, by pack id, in the order of the entries. */
    public Map<String, List<Record>> added() {
        return added;
    }

    /** The records bound so far that know what contradicts itself in them. */
    public List<Consistent> consistent() {
        return List.copyOf(consistent);
    }

    /** The record at a path, from the block there; from nothing, where that is unknown as a whole. */
    public Record section(Shape shape, Optional<Node> node, String path) {
        return record(shape, node.filter(present -> !LeafReader.saysUnknown(present)), path);
    }

    /** The texts of a block that holds nothing else, by key; those that are left open are left out. */
    public Map<String, String> texts(List<String> keys, Optional<Node> node, String path) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.filter(present -> !LeafReader.saysUnknown(present))
                .flatMap(present -> block(present, path))
                .ifPresent(block -> {
                    faults.refuseUnknownKeys(block, keys, path);
                    block.entries().stream()
                            .filter(entry -> keys.contains(entry.key()) && !LeafReader.saysUnknown(entry.value()))
                            .forEach(entry -> text(entry, path).ifPresent(text -> texts.put(entry.key(), text)));
                });
        return texts;
    }

    private Optional<String> text(Entry entry, String path) {
        if (entry.value() instanceof Scalar scalar && Spelling.says(scalar)) {
            return limits.text(scalar, entry.key() + " of " + path, Limits.VALUE);
        }
        faults.add(
                entry.value().mark(),
                "The " + entry.key() + " of " + path + " (" + entry.value().kind() + ") must be a text.",
                "Write a text, or remove the line to leave it open.");
        return Optional.empty();
    }

    /** The block at a path; empty, and a fault, where something else stands there. */
    public Optional<Mapping> block(Node node, String path) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(
                node.mark(),
                (path.isEmpty() ? "The description" : "The section " + path) + " (" + node.kind()
                        + ") must be a block of keys.",
                () -> (node instanceof Scalar scalar ? LookAlikes.colon(scalar.text()) : Optional.<String>empty())
                        .orElse("Indent its keys below it, or remove the line to leave it open."));
        return Optional.empty();
    }

    private Object part(Part part, Optional<Node> node, String path) {
        return switch (part.kind()) {
            case SECTION -> section(part.shape(), node, path);
            case LISTED -> noted(part, list(part, node, path), path);
            case TABLE -> table(part, part.keys(), node, path);
            default -> leaves.read(part, node, path);
        };
    }

    private Listed<Record> noted(Part part, Listed<Record> list, String path) {
        if (Subject.class.isAssignableFrom(part.element())) {
            subjects.put(path, ofSubjects(list));
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Listed<? extends Subject> ofSubjects(Listed<?> list) {
        return (Listed<? extends Subject>) list;
    }

    private Listed<Record> list(Part part, Optional<Node> node, String path) {
        if (node.isEmpty() || LeafReader.saysUnknown(node.get())) {
            return Listed.unstated(LeafReader.unstated(part, path));
        }
        if (!(node.get() instanceof Sequence sequence)) {
            faults.add(
                    node.get().mark(),
                    "The list " + path + " (" + node.get().kind() + ") must be a list.",
                    "Begin each item with a hyphen, write [] for none, or remove the line to leave it open.");
            return Listed.unstated(LeafReader.unstated(part, path));
        }
        List<Record> items = new ArrayList<>();
        List<Node> nodes = limits.items(sequence, path);
        for (Node item : nodes) {
            items.add(record(part.shape(), Optional.of(item), path + "[" + items.size() + "]"));
        }
        twins.refuse(path, items, nodes);
        return new Listed<>(LeafReader.at(part, path, sequence), Optional.of(items));
    }

    private <K extends Enum<K>> Table<K, Object> table(Part part, Class<?> keys, Optional<Node> node, String path) {
        @SuppressWarnings("unchecked")
        Class<K> type = (Class<K>) keys;
        Optional<Mapping> block =
                node.filter(present -> !LeafReader.saysUnknown(present)).flatMap(present -> block(present, path));
        if (block.isEmpty()) {
            return Table.unstated(LeafReader.unstated(part, path), type);
        }
        Map<K, Object> entries = new EnumMap<>(type);
        for (Entry entry : block.get().entries()) {
            Optional<K> key = Names.find(type, entry.key());
            if (key.isEmpty()) {
                faults.add(
                        entry.mark(),
                        "The key (" + Node.shown(entry.key()) + ") of " + path + " must be one of " + Names.all(type)
                                + ".",
                        () -> Nearest.to(entry.key(), Names.all(type))
                                .map(nearest -> "Maybe write " + nearest + ".")
                                .orElse("Write one of these, or remove it to leave it open."));
            } else {
                String at = join(path, entry.key());
                entries.put(key.get(), part(part.entry(), Optional.of(entry.value()), at));
            }
        }
        Origin origin = LeafReader.at(part, path, block.get());
        return new Table<>(origin, type, Optional.of(entries));
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
