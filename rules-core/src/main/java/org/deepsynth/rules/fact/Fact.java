package org.deepsynth.rules.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a description states or leaves open. A fact knows its place whether or not it is stated, so a report can
 * ask for it by name.
 */
public sealed interface Fact permits Answer, Quantity, Day, Text, Choice, Choices, Listed, Table {

    /** Where it stands and what supports it. */
    Origin origin();

    /** Whether it is known in full. */
    boolean stated();

    /** Whether anything of it is known, if only some members of a list. */
    default boolean answered() {
        return stated();
    }

    /** Its value as text, as a description writes it; {@code unknown} where it is not stated. */
    String shown();

    /** Those of its members that have a reason, evidence or a day of their own, each as an answer; none for most facts. */
    default List<Answer> supportedMembers() {
        return List.of();
    }

    /** The fact and after it its {@link #supportedMembers}: all that reasons and evidence are given for. */
    default Stream<Fact> withMembers() {
        return Stream.concat(Stream.of(this), supportedMembers().stream());
    }

    /** The path in a description, such as {@code features[0].technicalLabel}. */
    default String path() {
        return origin().path();
    }
}
