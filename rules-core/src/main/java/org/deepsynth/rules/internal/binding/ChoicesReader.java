package org.deepsynth.rules.internal.binding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.LookAlikes;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.text.Names;

/** Reads choices from closed lists; of several, each may have a reason, evidence and a day of its own. */
final class ChoicesReader {

    private final Faults faults;
    private final Standing standing;
    private final WithinLimits limits;

    ChoicesReader(Faults faults, Standing standing) {
        this.faults = faults;
        this.standing = standing;
        this.limits = new WithinLimits(faults);
    }

    /** The constant that is written there; empty, and a fault, where none is. */
    <E extends Enum<E>> Optional<E> constant(Node node, Class<E> type, Origin origin) {
        String name = Spelling.name(node);
        Optional<E> found = Names.find(type, name);
        if (found.isEmpty()) {
            List<String> names = Names.all(type);
            faults.add(
                    node.mark(),
                    "The fact " + origin.path() + " (" + node.kind() + ") must be one of " + names + ".",
                    () -> LookAlikes.comma(name)
                            .or(() -> Nearest.to(name, names).map(nearest -> "Maybe write " + nearest + "."))
                            .orElse("Write one of these, or remove the line to leave it open."));
        }
        return found;
    }

    /** The choices that are written there, as if all of them counted. */
    <E extends Enum<E>> Choices<E> choices(Node node, Class<E> type, Origin origin) {
        Map<E, Truth> members = new EnumMap<>(type);
        Map<E, Origin> places = new EnumMap<>(type);
        if (node instanceof Sequence sequence) {
            present(sequence, type, origin, places).forEach(member -> members.put(member, Truth.YES));
            EnumSet.allOf(type).forEach(member -> members.putIfAbsent(member, Truth.NO));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                Scalar key = new Scalar(entry.mark(), entry.key(), Style.TEXT);
                constant(key, type, origin)
                        .ifPresent(member -> members.put(member, answer(entry, member, origin, places)));
            }
        } else {
            faults.add(
                    node.mark(),
                    "The fact " + origin.path() + " (" + node.kind() + ") must be a list of " + Names.all(type) + ".",
                    "Write [] for none, or answer each: {" + Names.all(type).get(0) + ": yes}.");
        }
        return new Choices<>(origin, type, members, places);
    }

    /**
     * What of the choices counts. A member rests on the list's evidence and its own together, and its own day stands in the place
     * of the list's; one that does not count is neither stated nor denied.
     */
    <E extends Enum<E>> Choices<E> counted(Choices<E> read) {
        Optional<Origin> left = standing.left(read);
        if (read.places().isEmpty()) {
            return left.map(place -> new Choices<>(place, read.type(), Map.of()))
                    .orElse(read);
        }
        Map<E, Truth> members = new EnumMap<>(read.type());
        Map<E, Origin> places = new EnumMap<>(read.type());
        places.putAll(read.places());
        read.members().forEach((member, truth) -> {
            Optional<Origin> own = Optional.ofNullable(read.places().get(member));
            Optional<Origin> gone = own.isEmpty() ? left : standing.left(own.get(), read.origin(), Names.of(truth));
            if (gone.isEmpty()) {
                members.put(member, truth);
            } else if (own.isPresent()) {
                places.put(member, gone.get());
            }
        });
        return new Choices<>(left.orElse(read.origin()), read.type(), members, places);
    }

    /** The members of a complete list, each of which it names once. */
    private <E extends Enum<E>> List<E> present(Sequence list, Class<E> type, Origin origin, Map<E, Origin> places) {
        Map<E, Node> present = new EnumMap<>(type);
        for (Node item : limits.items(list, origin.path())) {
            constant(LongForm.value(item), type, origin).ifPresent(member -> {
                Node before = present.putIfAbsent(member, item);
                support(item, member, origin, places);
                if (before != null) {
                    faults.add(
                            item.mark(),
                            "The fact " + origin.path() + " (" + Names.of(member)
                                    + ") must stand once in the list; it stands already on line "
                                    + before.mark().line() + ".",
                            "Remove one of the two.");
                }
            });
        }
        return List.copyOf(present.keySet());
    }

    /** What is said of one member of a list. */
    private <E extends Enum<E>> Truth answer(Entry entry, E member, Origin origin, Map<E, Origin> places) {
        Node said = LongForm.value(entry.value());
        support(entry.value(), member, origin, places);
        return Spelling.truth(said).orElseGet(() -> {
            faults.add(
                    said.mark(),
                    "The choice " + entry.key() + " of " + origin.path() + " (" + said.kind()
                            + ") must be yes, no or unknown.",
                    said instanceof Mapping
                            ? "Write it like " + entry.key() + ": yes, or with a reason like " + entry.key()
                                    + ": {value: yes, reason: why}."
                            : "Write yes or no, or remove it to leave it open.");
            return Truth.UNKNOWN;
        });
    }

    private <E extends Enum<E>> void support(Node written, E member, Origin origin, Map<E, Origin> places) {
        if (LongForm.value(written) != written && written instanceof Mapping mapping) {
            String path = origin.path() + "." + Names.of(member);
            Origin own = LongForm.read(mapping, path, origin.question(), faults).origin();
            if (own.supported()) {
                places.put(member, own);
            }
        }
    }
}
