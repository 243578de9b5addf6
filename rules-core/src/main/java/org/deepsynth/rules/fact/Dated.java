package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.deepsynth.rules.law.HandedInYear;

/** A day of the calendar, stated or worked out from stated ones. */
public sealed interface Dated permits Day, DerivedDay {

    /** The day, empty while it is not known. */
    Optional<LocalDate> value();

    /** The day before which it cannot be, whatever is stated later; empty where nothing is known of that. */
    Optional<LocalDate> earliest();

    /** The facts it rests on; an unstated one among them is why the day is not known. */
    List<Fact> basis();

    /** The years handed in by a user from which days were counted to find it. */
    List<HandedInYear> handedIn();

    /** This day is that day or before. */
    default Formula onOrBefore(Dated other) {
        return compare("on-or-before", other, (mine, theirs) -> !mine.isAfter(theirs));
    }

    /** This day is after that day. */
    default Formula after(Dated other) {
        return compare("after", other, LocalDate::isAfter);
    }

    /** This day is that day or after. */
    default Formula onOrAfter(Dated other) {
        return other.onOrBefore(this);
    }

    /** Where the other day is not known, but cannot be earlier than one that this day does not pass. */
    private Optional<LocalDate> surelyNotBeyond(Dated other) {
        return other.value().isPresent()
                ? Optional.empty()
                : value().flatMap(mine -> other.earliest().filter(earliest -> !mine.isAfter(earliest)));
    }

    private Formula compare(String relation, Dated other, BiPredicate<LocalDate, LocalDate> test) {
        Optional<LocalDate> bound = surelyNotBeyond(other);
        if (bound.isPresent()) {
            LocalDate day = bound.get();
            return Comparison.ofDays(
                    basis(),
                    () -> Words.of(relation + ".that-day-or-later").with("day", day.toString()),
                    handedIn(this, other),
                    Truth.of(test.test(value().orElseThrow(), day)),
                    stated());
        }
        Truth truth = value().flatMap(mine -> other.value().map(theirs -> Truth.of(test.test(mine, theirs))))
                .orElse(Truth.UNKNOWN);
        List<Fact> facts = new ArrayList<>(basis());
        facts.addAll(other.basis());
        return Comparison.ofDays(
                facts,
                () -> other.value()
                        .map(day -> Words.of(relation).with("day", day.toString()))
                        .orElseGet(() -> Words.of(relation + ".a-day-not-known")),
                handedIn(this, other),
                truth,
                stated());
    }

    /** The fact that states this day; none where it was worked out. */
    private Optional<Fact> stated() {
        return this instanceof Day day ? Optional.of(day) : Optional.empty();
    }

    private static List<HandedInYear> handedIn(Dated one, Dated other) {
        return Stream.of(one, other)
                .flatMap(day -> day.handedIn().stream())
                .distinct()
                .toList();
    }
}
