package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.deepsynth.rules.internal.tree.Characters;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.source.Limits;

/** Reads days and texts wherever a description states them, and tells those beyond its limits. */
final class WithinLimits {

    private final Faults faults;

    WithinLimits(Faults faults) {
        this.faults = faults;
    }

    /** The day that is written there; {@code thing} names it in messages. */
    Optional<LocalDate> day(Node node, String thing) {
        Optional<LocalDate> day = Written.day(node instanceof Scalar scalar ? scalar.text() : "");
        if (day.isEmpty()) {
            complain(node, thing, "must be a day of the calendar.", "Write it as year-month-day, such as 2025-09-01.");
        } else if (!Written.inRange(day.get())) {
            complain(node, thing, "must be a day " + Written.RANGE + ".", "Correct the year.");
            return Optional.empty();
        }
        return day;
    }

    /** The items of a list at a path; none where they are too many to be looked at. */
    List<Node> items(Sequence list, String path) {
        if (list.items().size() <= Limits.ITEMS) {
            return list.items();
        }
        faults.add(
                list.mark(),
                "The list " + path + " (" + list.items().size() + " items) must have at most " + Limits.ITEMS + ".",
                "Split it into several descriptions, or state what the items have in common once.");
        return List.of();
    }

    /** The text, where it is no longer than that and whole. */
    Optional<String> text(Scalar scalar, String thing, int most) {
        String text = scalar.text();
        if (text.length() > most) {
            complain(
                    scalar,
                    thing,
                    "must have at most " + most + " characters; it has " + text.length() + ".",
                    "Shorten it.");
            return Optional.empty();
        }
        return without(Characters.broken(text), scalar, thing);
    }

    /** The text, where people see all of it: things are told apart by it. */
    Optional<String> name(Scalar scalar, String thing, int most) {
        return text(scalar, thing, most).flatMap(text -> without(Characters.unseen(text), scalar, thing));
    }

    private Optional<String> without(OptionalInt refused, Scalar scalar, String thing) {
        if (refused.isEmpty()) {
            return Optional.of(scalar.text());
        }
        complain(scalar, thing, "must not hold " + Characters.name(refused.getAsInt()) + ".", "Remove that character.");
        return Optional.empty();
    }

    private void complain(Node node, String thing, String must, String wayOut) {
        faults.add(node.mark(), "The " + thing + " (" + node.kind() + ") " + must, wayOut);
    }
}
