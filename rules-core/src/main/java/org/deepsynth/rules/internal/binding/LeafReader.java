package org.deepsynth.rules.internal.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.LookAlikes;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;

/** Reads single facts: their value, and in the long form ({@code value}, {@code reason}, {@code evidence}) what supports it. */
final class LeafReader {

    private final Faults faults;
    private final Expiry expiry;
    private final WithinLimits limits;

    LeafReader(Faults faults, Expiry expiry) {
        this.faults = faults;
        this.expiry = expiry;
        this.limits = new WithinLimits(faults);
    }

    Fact read(Part part, Optional<Node> written, String path) {
        if (written.isEmpty()) {
            return value(part, unstated(part, path), Optional.empty(), part.element());
        }
        Node node = written.get();
        if (node instanceof Mapping mapping && mapping.get("value").isPresent()) {
            LongForm form = LongForm.read(mapping, path, part.question(), faults);
            Fact fact = value(part, form.origin(), Optional.of(form.value()), part.element());
            // the id of a thing is its name and no claim about it
            return Optional.of(fact)
                    .filter(one -> !isId(part))
                    .flatMap(expiry::left)
                    .map(place -> value(part, place, Optional.empty(), part.element()))
                    .orElse(fact);
        }
        return value(part, at(part, path, node), Optional.of(node), part.element());
    }

    private <E extends Enum<E>> Fact value(Part part, Origin origin, Optional<Node> node, Class<?> element) {
        Optional<Node> stated = node.filter(present -> !saysUnknown(present));
        return switch (part.kind()) {
            case ANSWER -> new Answer(origin, stated.map(n -> answer(n, origin)).orElse(Truth.UNKNOWN));
            case AMOUNT -> new Amount(origin, stated.flatMap(n -> number(n, origin, part.count())));
            case DAY -> new Day(origin, stated.flatMap(n -> day(n, origin)));
            case TEXT -> new Text(origin, stated.flatMap(n -> text(n, origin, part)));
            case CHOICE -> {
                Class<E> type = enumType(element);
                yield new Choice<>(origin, type, stated.flatMap(n -> constant(n, type, origin)));
            }
            case CHOICES -> {
                Class<E> type = enumType(element);
                yield stated.map(n -> choices(n, type, origin)).orElseGet(() -> new Choices<>(origin, type, Map.of()));
            }
            default -> throw new IllegalArgumentException("Not a single fact: " + part);
        };
    }

    private Truth answer(Node node, Origin origin) {
        return Spelling.truth(node).orElseGet(() -> {
            complain(
                    node,
                    origin,
                    "must be yes, no or unknown.",
                    Spelling.meantTruth(node)
                            .map(meant -> "Maybe write " + meant + ".")
                            .orElse("Write yes or no, or remove the line to leave it open."));
            return Truth.UNKNOWN;
        });
    }

    private Optional<BigDecimal> number(Node node, Origin origin, Optional<Count> count) {
        Optional<BigDecimal> number = Spelling.number(node);
        if (number.isEmpty()) {
            complain(
                    node,
                    origin,
                    "must be a number, 0 or more.",
                    Spelling.meantNumber(node)
                            .map(meant -> "Maybe write " + meant + ", without quotes and in the digits 0 to 9.")
                            .orElse("Write digits without a unit, such as 6 or 0.5."));
        }
        return number.filter(one -> counts(one, count, node, origin));
    }

    private boolean counts(BigDecimal number, Optional<Count> count, Node node, Origin origin) {
        boolean counts = count.isEmpty()
                || number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(count.get().most())) <= 0;
        if (!counts) {
            String must = "must be a whole number up to " + count.get().most() + ".";
            complain(node, origin, must, "Write how many there were.");
        }
        return counts;
    }

    private Optional<LocalDate> day(Node node, Origin origin) {
        return limits.day(node, "fact " + origin.path());
    }

    private Optional<String> text(Node node, Origin origin, Part part) {
        if (node instanceof Scalar scalar && Spelling.says(scalar)) {
            String thing = "fact " + origin.path();
            Optional<String> text =
                    isId(part) ? limits.name(scalar, thing, Limits.ID) : limits.text(scalar, thing, Limits.VALUE);
            return text.filter(one -> hasForm(scalar, origin, part.form()));
        }
        complain(node, origin, "must be a text.", "Write a text, or remove the line to leave it open.");
        return Optional.empty();
    }

    private boolean hasForm(Scalar scalar, Origin origin, Optional<Form> form) {
        if (form.isEmpty()) {
            return true;
        }
        if (scalar.style() != Style.TEXT) {
            complain(
                    scalar, origin, "must be a text.", "Write it in quotes, so that no program takes it for a number.");
            return false;
        }
        boolean has = scalar.text().matches(form.get().pattern());
        if (!has) {
            complain(
                    scalar,
                    origin,
                    "must be " + form.get().must() + ".",
                    form.get().wayOut());
        }
        return has;
    }

    private <E extends Enum<E>> Optional<E> constant(Node node, Class<E> type, Origin origin) {
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

    private <E extends Enum<E>> Choices<E> choices(Node node, Class<E> type, Origin origin) {
        if (node instanceof Sequence sequence) {
            return Choices.complete(origin, type, present(sequence, type, origin));
        }
        Map<E, Truth> members = new EnumMap<>(type);
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                Scalar key = new Scalar(entry.mark(), entry.key(), Style.TEXT);
                constant(key, type, origin).ifPresent(member -> members.put(member, member(entry, origin)));
            }
        } else {
            complain(
                    node,
                    origin,
                    "must be a list of " + Names.all(type) + ".",
                    "Write [] for none, or answer each: {" + Names.all(type).get(0) + ": yes}.");
        }
        return new Choices<>(origin, type, members);
    }

    /** The members of a complete list, each of which it names once. */
    private <E extends Enum<E>> List<E> present(Sequence list, Class<E> type, Origin origin) {
        Map<E, Node> present = new EnumMap<>(type);
        for (Node item : limits.items(list, origin.path())) {
            constant(item, type, origin).ifPresent(member -> {
                Node before = present.putIfAbsent(member, item);
                if (before != null) {
                    complain(
                            item,
                            origin,
                            "must stand once in the list; it stands already on line "
                                    + before.mark().line() + ".",
                            "Remove one of the two.");
                }
            });
        }
        return List.copyOf(present.keySet());
    }

    /** What is said of one member of a list; only the list as a whole takes a reason and evidence. */
    private Truth member(Entry entry, Origin origin) {
        Node said = entry.value();
        return Spelling.truth(said).orElseGet(() -> {
            faults.add(
                    said.mark(),
                    "The choice " + entry.key() + " of " + origin.path() + " (" + said.kind()
                            + ") must be yes, no or unknown.",
                    said instanceof Mapping
                            ? "Write it like " + entry.key() + ": yes; a reason or evidence belongs to all choices"
                                    + " together, beside a key value that holds them."
                            : "Write yes or no, or remove it to leave it open.");
            return Truth.UNKNOWN;
        });
    }

    private void complain(Node node, Origin origin, String must, String wayOut) {
        faults.add(node.mark(), "The fact " + origin.path() + " (" + node.kind() + ") " + must, wayOut);
    }

    static boolean isId(Part part) {
        return part.key().equals("id");
    }

    static boolean saysUnknown(Node node) {
        return node instanceof Scalar scalar
                && scalar.style() == Style.TEXT
                && scalar.text().equals("unknown");
    }

    static Origin at(Part part, String path, Node node) {
        return Origin.of(path, part.question(), node.mark().line(), node.mark().column());
    }

    static Origin unstated(Part part, String path) {
        return Origin.of(path, part.question(), 0, 0);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Class<E> enumType(Class<?> type) {
        return (Class<E>) type;
    }
}
