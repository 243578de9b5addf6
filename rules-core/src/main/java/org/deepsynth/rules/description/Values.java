package org.deepsynth.rules.description;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.internal.tree.TreeEditor;
import org.deepsynth.rules.text.Names;

/** Writes values of Java as a description writes them. What no fact can hold is written so that the reader refuses it. */
final class Values {

    static final Node NO_ITEMS = new Sequence(Mark.NONE, List.of());
    static final Node NO_ENTRIES = new Mapping(Mark.NONE, List.of());

    private static final Node NOTHING = new Scalar(Mark.NONE, "", Style.EMPTY);

    /** Beyond this scale a number is written as Java writes it, not in many zeros. */
    private static final int LARGEST_SCALE = 1000;

    private Values() {}

    static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Collection<?> members) {
            // a collection of Java that names a choice twice means it once
            return new Sequence(
                    Mark.NONE, members.stream().distinct().map(Values::node).toList());
        }
        if (value instanceof Number number) {
            return new Scalar(Mark.NONE, digits(number), Style.NUMBER);
        }
        return value == null ? NOTHING : TreeEditor.scalar(text(value));
    }

    /** A number with its unit; nothing, which the reader refuses, where one of the two is missing. */
    static Node period(Number number, Period.Unit unit) {
        return number == null || unit == null ? NOTHING : TreeEditor.scalar(digits(number) + " " + Names.of(unit));
    }

    /** The name of a constant; of none, a name that no list has. */
    static String name(Enum<?> constant) {
        return constant == null ? "nothing" : Names.of(constant);
    }

    private static String text(Object value) {
        if (value instanceof Truth truth) {
            return truth.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Enum<?> constant) {
            return Names.of(constant);
        }
        return value.toString();
    }

    private static String digits(Number number) {
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            return Math.abs(exact.scale()) > LARGEST_SCALE ? number.toString() : exact.toPlainString();
        } catch (NumberFormatException e) {
            // NaN and the infinities, which the reader refuses by these names
            return number.toString();
        }
    }
}
