package org.deepsynth.rules.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the constants of an enum are written in a description: lower case, words joined by hyphens. */
public final class Names {

    /** Every description that is read asks for the same few names again and again. */
    private static final ClassValue<Map<String, Enum<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> names = new LinkedHashMap<>();
            Stream.of(type.getEnumConstants())
                    .map(Enum.class::cast)
                    .forEach(constant -> names.put(of(constant), constant));
            return names;
        }
    };

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
        return List.copyOf(KNOWN.get(type).keySet());
    }

    /** The constant of that name. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Optional.ofNullable(KNOWN.get(type).get(name)).map(type::cast);
    }
}
