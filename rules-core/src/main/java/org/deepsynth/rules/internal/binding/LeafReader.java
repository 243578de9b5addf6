package org.deepsynth.rules.internal.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;

/** Reads single facts: their value, and in the long form (see {@link LongForm}) what supports it. */
final class LeafReader {

    private final Faults faults;
    private final Standing standing;
    private final ChoicesReader choices;
    private final WithinLimits limits;

    LeafReader(Faults faults, Standing standing) {
        this.faults = faults;
        this.standing = standing;
        this.choices = new ChoicesReader(faults, standing);
        this.limits = new WithinLimits(faults);
    }

    Fact read(Part part, Optional<Node> written, String path) {
        if (written.isEmpty()) {
            return value(part, unstated(part, path), Optional.empty(), part.element());
        }
        Node node = written.get();
        if (node instanceof Mapping mapping && mapping.get("value").isPresent()) {
            LongForm form = LongForm.read(mapping, path, part.question(), faults);
            return counted(part, value(part, form.origin(), Optional.of(form.value()), part.element()));
        }
        return counted(part, value(part, at(part, path, node), Optional.of(node), part.element()));
    }

    /** The fact as it counts on the day. */
    private Fact counted(Part part, Fact read) {
        if (isId(part)) {
            // the id of a thing is its name and no claim about it
            read.origin()
                    .since()
                    .ifPresent(day -> faults.add(
                            new Mark(read.origin().line(), read.origin().column()),
                            "The fact " + read.path() + " must have no since (" + day + "): it is a name.",
                            "Write since beside the facts that hold from that day."));
            return read;
        }
        if (read instanceof Choices<?> several) {
            return choices.counted(several);
        }
        return standing.left(read)
                .map(place -> value(part, place, Optional.empty(), part.element()))
                .orElse(read);
    }

    private <E extends Enum<E>> Fact value(Part part, Origin origin, Optional<Node> node, Class<?> element) {
        Optional<Node> stated = node.filter(present -> !saysUnknown(present));
        return switch (part.kind()) {
            case ANSWER -> new Answer(origin, stated.map(n -> answer(n, origin)).orElse(Truth.UNKNOWN));
            case AMOUNT -> new Amount(origin, stated.flatMap(n -> number(n, origin, part.count())));
            case PERIOD -> period(stated, origin, part.unit().orElseThrow());
            case DAY -> new Day(origin, stated.flatMap(n -> day(n, origin)));
            case TEXT -> new Text(origin, stated.flatMap(n -> text(n, origin, part)));
            case CHOICE -> {
                Class<E> type = enumType(element);
                yield new Choice<>(origin, type, stated.flatMap(n -> choices.constant(n, type, origin)));
            }
            case CHOICES -> {
                Class<E> type = enumType(element);
                yield stated.map(n -> choices.choices(n, type, origin))
                        .orElseGet(() -> new Choices<>(origin, type, Map.of()));
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

    private Period period(Optional<Node> stated, Origin origin, Unit asked) {
        Optional<Spelling.Length> length = stated.flatMap(node -> Spelling.period(node, asked));
        if (stated.isPresent() && length.isEmpty()) {
            complain(
                    stated.get(),
                    origin,
                    "must be a number, 0 or more, or a period such as 180 days.",
                    Spelling.meantNumber(stated.get())
                            .map(meant -> "Maybe write " + meant + ", without quotes and in the digits 0 to 9.")
                            .or(() -> Spelling.meantPeriod(stated.get()).map(meant -> "Maybe write " + meant + "."))
                            .orElse("Write digits for " + Names.of(asked)
                                    + ", or digits, a blank and days, months or years."));
        }
        return new Period(
                origin,
                asked,
                length.map(Spelling.Length::number),
                length.map(Spelling.Length::unit).orElse(asked));
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
