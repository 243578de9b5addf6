package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Text;

/**
 * Tells the facts that do not count on a day: those that hold from a later day, those that have lost all their evidence,
 * and those of which files show the opposite. It notes the days between which all facts count.
 */
final class Standing {

    private final Optional<LocalDate> asOf;
    private final List<Fact> contradicted = new ArrayList<>();
    private Optional<LocalDate> firstEnd = Optional.empty();
    private Optional<LocalDate> lastBeginning = Optional.empty();

    /** As of that day; without one, all facts count. */
    Standing(Optional<LocalDate> asOf) {
        this.asOf = asOf;
    }

    /** The place that an answered fact leaves behind where it does not count on the day; else empty. */
    Optional<Origin> left(Fact fact) {
        Origin origin = fact.origin();
        return fact.answered() && origin.supported() ? left(origin, origin, fact::shown) : Optional.empty();
    }

    /** The same for one member of a list, at its own place; {@code stated} is what is said of it. */
    Optional<Origin> left(Origin own, Origin list, String stated) {
        return left(own, own.within(list), () -> stated);
    }

    private Optional<Origin> left(Origin own, Origin both, Supplier<String> stated) {
        if (own.contradicted().isPresent()) {
            contradicted.add(new Text(own, Optional.of(stated.get())));
            return Optional.of(own);
        }
        return counting(own, both);
    }

    /** The place left behind by a fact that rests on both. */
    private Optional<Origin> counting(Origin own, Origin both) {
        Optional<LocalDate> begins = both.since();
        Optional<LocalDate> ends = both.validUntil();
        if (begins.isPresent() && lastBeginning.filter(begins.get()::isBefore).isEmpty()) {
            lastBeginning = begins;
        }
        if (ends.isPresent() && firstEnd.filter(ends.get()::isAfter).isEmpty()) {
            firstEnd = ends;
        }
        return begins.filter(day -> asOf.filter(day::isAfter).isPresent())
                .map(own::early)
                .or(() -> ends.filter(day -> asOf.filter(day::isBefore).isPresent())
                        .map(own::expired));
    }

    /** What is stated though files show the opposite. */
    List<Fact> contradicted() {
        return contradicted;
    }

    /** The last day on which no fact was lost yet; empty where none ever is. */
    Optional<LocalDate> firstEnd() {
        return firstEnd;
    }

    /** The first day from which all facts hold; empty where none waits for a day. */
    Optional<LocalDate> lastBeginning() {
        return lastBeginning;
    }
}
