package org.deepsynth.rules.internal.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.Form;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;

/** Reads single facts: their value, and in the long form ({@code value}, {@code reason}, {@code evidence}) what supports it. */
final class LeafReader {

    /** Beyond this many digits before or after the point a number is a slip of the keyboard, or an attack. */
    private static final int MOST_DIGITS = 18;

    private static final Map<String, Truth> WORDS = Map.of(
            "yes", Truth.YES,
            "true", Truth.YES,
            "no", Truth.NO,
            "false", Truth.NO,
            "unknown", Truth.UNKNOWN);

    private final Faults faults;
    private final Expiry expiry;

    LeafReader(Faults faults, Expiry expiry) {
        this.faults = faults;
        this.expiry = expiry;
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
                    .filter(one -> !part.key().equals("id"))
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
            case AMOUNT -> new Amount(origin, stated.flatMap(n -> number(n, origin)));
            case DAY -> new Day(origin, stated.flatMap(n -> day(n, origin)));
            case TEXT -> new Text(origin, stated.flatMap(n -> text(n, origin, part.form())));
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
        Truth truth = node instanceof Scalar scalar ? WORDS.get(scalar.text().toLowerCase(Locale.ROOT)) : null;
        if (truth == null) {
            complain(
                    node,
                    origin,
                    "must be yes, no or unknown.",
                    "Write yes or no, or remove the line to leave it open.");
            return Truth.UNKNOWN;
        }
        return truth;
    }

    private Optional<BigDecimal> number(Node node, Origin origin) {
        try {
            BigDecimal number = new BigDecimal(node instanceof Scalar scalar ? scalar.text() : "");
            if (number.signum() >= 0
                    && number.scale() <= MOST_DIGITS
                    && number.precision() - number.scale() <= MOST_DIGITS) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, in the user's words
        }
        complain(node, origin, "must be a number, 0 or more.", "Write digits without a unit, such as 6 or 0.5.");
        return Optional.empty();
    }

    private Optional<LocalDate> day(Node node, Origin origin) {
        try {
            return Optional.of(LocalDate.parse(node instanceof Scalar scalar ? scalar.text() : ""));
        } catch (DateTimeParseException e) {
            complain(node, origin, "must be a day of the calendar.", "Write it as year-month-day, such as 2025-09-01.");
            return Optional.empty();
        }
    }

    private Optional<String> text(Node node, Origin origin, Optional<Form> form) {
        if (node instanceof Scalar scalar
                && scalar.style() != Style.EMPTY
                && !scalar.text().isBlank()) {
            if (form.isPresent() && !scalar.text().matches(form.get().pattern())) {
                complain(
                        node,
                        origin,
                        "must be " + form.get().must() + ".",
                        form.get().wayOut());
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        }
        complain(node, origin, "must be a text.", "Write a text, or remove the line to leave it open.");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(Node node, Class<E> type, Origin origin) {
        String name = node instanceof Scalar scalar ? scalar.text() : "";
        Optional<E> found = Names.find(type, name);
        if (found.isEmpty()) {
            complain(node, origin, "must be one of " + Names.all(type) + ".", Nearest.wayOut(name, Names.all(type)));
        }
        return found;
    }

    private <E extends Enum<E>> Choices<E> choices(Node node, Class<E> type, Origin origin) {
        if (node instanceof Sequence sequence) {
            List<E> present = new ArrayList<>();
            sequence.items().forEach(item -> constant(item, type, origin).ifPresent(present::add));
            return Choices.complete(origin, type, present);
        }
        Map<E, Truth> members = new EnumMap<>(type);
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                Scalar key = new Scalar(entry.mark(), entry.key(), Style.TEXT);
                constant(key, type, origin).ifPresent(member -> members.put(member, answer(entry.value(), origin)));
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

    private void complain(Node node, Origin origin, String must, String wayOut) {
        faults.add(node.mark(), "The fact " + origin.path() + " (" + node.kind() + ") " + must, wayOut);
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
