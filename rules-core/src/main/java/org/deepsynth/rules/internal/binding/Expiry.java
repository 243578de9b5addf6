package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;

/** Tells the facts that have lost all their evidence by a day, and notes the first day on which one does. */
final class Expiry {

    private final Optional<LocalDate> asOf;
    private Optional<LocalDate> first = Optional.empty();

    /** As of that day; without one, no fact has lost anything. */
    Expiry(Optional<LocalDate> asOf) {
        this.asOf = asOf;
    }

    /** The place that an answered fact leaves behind where the last of its evidence ended before the day; else empty. */
    Optional<Origin> left(Fact fact) {
        Optional<LocalDate> lastDay = fact.answered() ? fact.origin().validUntil() : Optional.empty();
        if (lastDay.isPresent() && first.filter(lastDay.get()::isAfter).isEmpty()) {
            first = lastDay;
        }
        return lastDay.filter(day -> asOf.filter(day::isBefore).isPresent()).map(fact.origin()::expired);
    }

    /** The last day on which no fact was lost yet; empty where none ever is. */
    Optional<LocalDate> first() {
        return first;
    }
}
