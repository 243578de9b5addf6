package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the constants of an enum are written in a description: lower case, words joined by hyphens. */
public final class Names {

    private Names() {}

    /** An enum whose constants are written in another way than {@link Names} derives. */
    public interface Written {
        /** How descriptions write the constant. */
        String written();
    }

    /** The name of a constant in a description. */
    public static String of(Enum<?> constant) {
        return constant instanceof Written written
                ? written.written()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all constants, in their order. */
    public static List<String> all(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }

    /** The constant of that name. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst();
    }
}
