package org.deepsynth.rules.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.Names;

/** One of a closed list, or the lack of a statement. */
public record Choice<E extends Enum<E>>(Origin origin, Class<E> type, Optional<E> value) implements Fact {

    @Override
    public boolean stated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(Names::of).orElse("unknown");
    }

    /**
     * It stands at or after the limit in the order of its list.
     *
     * @throws IllegalArgumentException when the limit names none of the list
     */
    public Formula atLeast(Parameter limit) {
        E least = Names.find(type, limit.value())
                .orElseThrow(() -> new IllegalArgumentException("The parameter " + limit.name() + " (" + limit.value()
                        + ") must be one of the list " + Arrays.toString(type.getEnumConstants()) + "."));
        return new Comparison(
                List.of(this),
                () -> Words.of("level-at-least").with("limit", ChoiceWords.of(least)),
                List.of(limit),
                value.map(v -> Truth.of(v.compareTo(least) >= 0)).orElse(Truth.UNKNOWN));
    }

    /** It is one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Formula is(E... wanted) {
        List<E> list = Arrays.asList(wanted);
        return new Comparison(
                this,
                () -> Words.joined("or", list),
                value.map(v -> Truth.of(list.contains(v))).orElse(Truth.UNKNOWN));
    }
}
