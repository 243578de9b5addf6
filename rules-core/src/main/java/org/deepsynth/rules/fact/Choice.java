package org.deepsynth.rules.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** It is one of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Formula is(E... wanted) {
        List<E> list = Arrays.asList(wanted);
        String relation = list.stream().map(Names::of).collect(Collectors.joining(" or "));
        return new Comparison(
                this, relation, value.map(v -> Truth.of(list.contains(v))).orElse(Truth.UNKNOWN));
    }
}
