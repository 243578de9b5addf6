package org.deepsynth.rules.internal.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.WorkingCalendar;
import org.deepsynth.rules.law.WorkingCalendar.Year;
import org.deepsynth.rules.text.Names;

/**
 * Reads working calendars: a pack's with {@code title}, {@code weekend} and {@code years}, and the years that a user adds to one. A
 * year has its source, {@code notice} and {@code published}, its days {@code off} that are not on a weekend and its weekend days
 * of {@code work}, all of them in that year.
 */
public final class CalendarReader {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final WorkingCalendar begun;
    private final Function<Integer, Optional<HandedInYear>> handedIn;

    private CalendarReader(WorkingCalendar begun, Function<Integer, Optional<HandedInYear>> handedIn) {
        this.begun = begun;
        this.handedIn = handedIn;
    }

    /** A calendar of a pack. */
    static WorkingCalendar read(Fields file) {
        WorkingCalendar empty = new WorkingCalendar(file.text("title"), weekend(file), Map.of());
        return new CalendarReader(empty, year -> Optional.empty()).withYears(file);
    }

    /** The calendar with the years of a user's file, none of which it has; {@code handedIn} says of each where it came from. */
    public static WorkingCalendar add(WorkingCalendar calendar, Fields file, Function<Integer, HandedInYear> handedIn) {
        return new CalendarReader(calendar, handedIn.andThen(Optional::of)).withYears(file);
    }

    private WorkingCalendar withYears(Fields file) {
        file.requireSome("years");
        Map<Integer, Year> years = new TreeMap<>();
        file.named("years", this::year).values().forEach(years::putAll);
        return begun.with(years);
    }

    /** Every country rests on some day of the week, and none on all of them: to leave it out is to forget it. */
    private static Set<DayOfWeek> weekend(Fields file) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : file.someTexts("weekend")) {
            Names.find(DayOfWeek.class, name)
                    .ifPresentOrElse(
                            days::add,
                            () -> file.fault(
                                    file.mark("weekend"),
                                    "The name (" + name + ") in weekend must be a day of the week.",
                                    Nearest.wayOut(name, Names.all(DayOfWeek.class))));
        }
        if (days.size() == DayOfWeek.values().length) {
            file.fault(file.mark("weekend"), "The weekend must leave a day to work on.", "");
        }
        return days;
    }

    private Map<Integer, Year> year(String number, Fields year) {
        year.text("notice");
        year.optionalText("published");
        // no country works on all weekdays of a year: somebody forgot to write them down
        year.requireSome("off");
        Predicate<LocalDate> its = day -> number.equals(String.valueOf(day.getYear()));
        Set<LocalDate> off = year.days(
                "off", its.and(day -> !begun.isWeekend(day)), "a day of " + number + " that is on no weekend");
        Set<LocalDate> work =
                year.days("work", its.and(begun::isWeekend), "a day of " + number + " that is on a weekend");
        if (!YEAR.matcher(number).matches()) {
            year.fault(year.mark(), "The year (" + number + ") of the calendar must have four digits.", "");
            return Map.of();
        }
        int value = Integer.parseInt(number);
        if (begun.years().contains(value)) {
            year.fault(
                    year.mark(),
                    "The year (" + number + ") must be one that the calendar does not have.",
                    "It has " + begun.years() + "; nobody may replace them.");
        }
        return Map.of(value, new Year(off, work, handedIn.apply(value)));
    }
}
