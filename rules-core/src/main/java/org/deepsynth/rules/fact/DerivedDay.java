package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.WorkingDays;

/**
 * A day worked out from stated facts, such as the end of a time limit, or given by the law itself.
 *
 * @param value the day, empty while it is not known
 * @param basis the facts it rests on
 * @param earliest the day before which it cannot be, whatever the facts turn out to be; empty where nothing is known of that
 * @param handedIn the years handed in by a user from which days were counted to find it
 */
public record DerivedDay(
        Optional<LocalDate> value, List<Fact> basis, Optional<LocalDate> earliest, List<HandedInYear> handedIn)
        implements Dated {

    public DerivedDay {
        basis = List.copyOf(basis);
        handedIn = List.copyOf(handedIn);
    }

    /** A day for which no user handed in a year. */
    public DerivedDay(Optional<LocalDate> value, List<Fact> basis, Optional<LocalDate> earliest) {
        this(value, basis, earliest, List.of());
    }

    /** A day of which nothing is known before it is known itself. */
    public DerivedDay(Optional<LocalDate> value, List<Fact> basis) {
        this(value, basis, value);
    }

    /** A day that rests on no fact: the evaluation date, or a first day in force. */
    public static DerivedDay of(LocalDate day) {
        return new DerivedDay(Optional.of(day), List.of());
    }

    /** A day that the pack names with its source, such as the last one of a transition. */
    public static DerivedDay of(Parameter day) {
        return of(day.day());
    }

    /** The later of a day and a fixed one, before which it cannot be. */
    public static DerivedDay later(Dated day, LocalDate fixed) {
        return latest(day, of(fixed));
    }

    /** The latest of several days; unknown while one of them is, for that one may be the latest. */
    public static DerivedDay latest(Dated... days) {
        List<Dated> all = List.of(days);
        boolean known = all.stream().allMatch(day -> day.value().isPresent());
        Optional<LocalDate> earliest =
                all.stream().flatMap(day -> day.earliest().stream()).max(LocalDate::compareTo);
        List<Fact> basis =
                all.stream().flatMap(day -> day.basis().stream()).distinct().toList();
        List<HandedInYear> handedIn =
                all.stream().flatMap(day -> day.handedIn().stream()).distinct().toList();
        return new DerivedDay(known ? earliest : Optional.empty(), basis, earliest, handedIn);
    }

    /**
     * The last day of a time limit in working days after an event; unknown where the calendar lacks a year it needs, though no
     * sooner than as many days of any kind after the event.
     */
    public static DerivedDay workingDaysAfter(Dated event, WorkingDays limit) {
        Optional<LocalDate> end = event.value().flatMap(limit::endAfter);
        Optional<LocalDate> earliest =
                event.earliest().map(day -> limit.endAfter(day).orElseGet(() -> day.plusDays(limit.count())));
        List<Fact> basis = new ArrayList<>(event.basis());
        if (end.isEmpty() && event.value().isPresent()) {
            String year = limit.calendar().title() + " after " + event.value().get();
            basis.add(new Text(Origin.unstated(year), Optional.empty()));
        }
        List<HandedInYear> handedIn = Stream.concat(
                        event.handedIn().stream(),
                        event.earliest().stream().flatMap(day -> limit.handedInAfter(day).stream()))
                .distinct()
                .toList();
        return new DerivedDay(end, basis, earliest, handedIn);
    }
}
