package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * A record of facts some of which cannot all be so. What contradicts itself is told when a description is read, and when it is
 * assessed on a day on which it does.
 */
public interface Consistent {

    /** What contradicts each other for certain on that day; none where one of the two is left open. */
    List<Contradiction> contradictions(LocalDate day);

    /** What is worth a second look on that day, though it may well be so. */
    default List<Hint> hints(LocalDate day) {
        return List.of();
    }
}
