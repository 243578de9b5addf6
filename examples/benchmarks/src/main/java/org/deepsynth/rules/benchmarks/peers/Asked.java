package org.deepsynth.rules.benchmarks.peers;

import org.deepsynth.rules.description.Feature;

/** One thing that a rule asks for, bound to a variable. */
public sealed interface Asked {

    /** The variable, such as {@code $f}. */
    String variable();

    /** A fact of the description or of the law: {@code $f : Feature()}. */
    record Given(String variable, Class<?> type) implements Asked {}

    /** The first day of an instrument: <code>Instrument( id == "ds", $from : from )</code>. */
    record FirstDay(String variable, String instrument) implements Asked {}

    /** When a scope of the service holds: <code>Scope( name == "required-pair", $pair : formula )</code>. */
    record ServiceScope(String variable, String scope) implements Asked {}

    /** When a scope of a feature holds: <code>Scope( name == "human-voice", subject == $f.subject(), $is : formula )</code>. */
    record FeatureScope(String variable, String scope, String feature) implements Asked {}

    /** Whether it is a feature, the one fact of which there may be several. */
    default boolean isFeature() {
        return this instanceof Given given && given.type() == Feature.class;
    }

    /** The Java type of the variable. */
    default String javaType() {
        if (this instanceof Given given) {
            return given.type().getSimpleName();
        }
        return this instanceof FirstDay ? "LocalDate" : "Formula";
    }
}
