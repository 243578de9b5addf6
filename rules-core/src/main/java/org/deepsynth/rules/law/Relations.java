package org.deepsynth.rules.law;

import java.util.List;
import java.util.Optional;

/**
 * How an obligation stands to others, of its own pack or of those that it builds on.
 *
 * @param repeats ids whose fault this one only repeats, so that it is counted once
 * @param details ids that say in general what this one says in detail
 * @param tightens the obligation than which this one is stricter; empty for most
 * @param related ids worth reading beside it
 */
public record Relations(
        List<String> repeats, List<String> details, Optional<Tightening> tightens, List<String> related) {

    /** None at all. */
    public static final Relations NONE = new Relations(List.of(), List.of(), Optional.empty(), List.of());
}
