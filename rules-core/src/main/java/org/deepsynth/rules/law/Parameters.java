package org.deepsynth.rules.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The thresholds of a pack, by name. */
public final class Parameters {

    private final Map<String, Parameter> byName = new LinkedHashMap<>();
    private final Consumer<String> reads;

    /** The given thresholds, in their order. */
    public Parameters(Collection<Parameter> parameters) {
        this(parameters, name -> {});
    }

    private Parameters(Collection<Parameter> parameters, Consumer<String> reads) {
        parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
        this.reads = reads;
    }

    /** The same thresholds, of which each name that is asked for is told. */
    public Parameters telling(Consumer<String> listener) {
        return new Parameters(byName.values(), listener);
    }

    /**
     * The threshold of that name.
     *
     * @throws IllegalArgumentException when the pack has none
     */
    public Parameter get(String name) {
        Parameter parameter = byName.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "The parameter (" + name + ") must be one of the pack's: " + byName.keySet());
        }
        reads.accept(name);
        return parameter;
    }

    /** These with a user's values, by name; the values must fit. */
    public Parameters with(Map<String, String> values) {
        return valued(values, Parameter::with);
    }

    /** These with values that a stricter obligation sets, by name; the values must fit. */
    public Parameters tightened(Map<String, String> values) {
        return valued(values, Parameter::tightened);
    }

    private Parameters valued(Map<String, String> values, BiFunction<Parameter, String, Parameter> valued) {
        return new Parameters(byName.values().stream()
                .map(parameter -> values.containsKey(parameter.name())
                        ? valued.apply(parameter, values.get(parameter.name()))
                        : parameter)
                .toList());
    }

    /** Their names, in the pack's order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Those that a user replaced. */
    public List<Parameter> overridden() {
        return byName.values().stream().filter(Parameter::overridden).toList();
    }

    /** All of them, in the pack's order. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }
}
