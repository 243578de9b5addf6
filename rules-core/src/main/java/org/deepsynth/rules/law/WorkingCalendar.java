package org.deepsynth.rules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The working days of a country: its weekend, and for each year the public holidays and make-up days. A year that it does not have
 * is unknown, since holidays are fixed year by year and cannot be guessed.
 */
public final class WorkingCalendar {

    private final String title;
    private final Set<DayOfWeek> weekend;
    private final TreeMap<Integer, Year> years;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    /**
     * The days of one year that are not as their day of the week would have them.
     *
     * @param off days off that are not on a weekend
     * @param work days worked on a weekend
     * @param handedIn who says so, where that is the user and not the pack
     */
    public record Year(Set<LocalDate> off, Set<LocalDate> work, Optional<HandedInYear> handedIn) {

        public Year {
            off = Set.copyOf(off);
            work = Set.copyOf(work);
        }
    }

    /**
     * A calendar.
     *
     * @param title what it is called in reports
     * @param weekend the days of the week that are off
     * @param years the years that are known
     */
    public WorkingCalendar(String title, Set<DayOfWeek> weekend, Map<Integer, Year> years) {
        this.title = title;
        this.weekend = Set.copyOf(weekend);
        this.years = new TreeMap<>(years);
        this.years.values().forEach(year -> {
            off.addAll(year.off());
            work.addAll(year.work());
        });
    }

    /** The same calendar with further years. */
    public WorkingCalendar with(Map<Integer, Year> more) {
        Map<Integer, Year> all = new TreeMap<>(years);
        all.putAll(more);
        return new WorkingCalendar(title, weekend, all);
    }

    /** What it is called in reports. */
    public String title() {
        return title;
    }

    /** The years that are known. */
    public SortedSet<Integer> years() {
        return new TreeMap<>(years).navigableKeySet();
    }

    /** Whether the year of that day is known. */
    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** Whether it is a day of the week that is off. */
    public boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    /** The years that a user handed in, in their order. */
    public List<HandedInYear> handedIn() {
        return years.values().stream().flatMap(year -> year.handedIn().stream()).toList();
    }

    /** Those of them from which a day is counted after the first of these days and until the last. */
    List<HandedInYear> handedIn(LocalDate after, LocalDate until) {
        return after.equals(until)
                ? List.of()
                : years.subMap(after.plusDays(1).getYear(), true, until.getYear(), true).values().stream()
                        .flatMap(year -> year.handedIn().stream())
                        .toList();
    }

    /** A limit of so many of its working days. */
    public WorkingDays days(Parameter length) {
        return new WorkingDays(length, this);
    }

    /**
     * The last day of a time limit in working days. The day of the event is not counted (Civil Code of China, art. 201, and
     * common elsewhere).
     *
     * @param event the day of the event
     * @param days the length of the limit in working days
     * @return empty when the limit runs into a year that is not known
     */
    public Optional<LocalDate> endOfLimit(LocalDate event, int days) {
        LocalDate day = event;
        for (int counted = 0; counted < days; ) {
            if (day.equals(LocalDate.MAX) || !knows(day.plusDays(1))) {
                return Optional.empty();
            }
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return Optional.of(day);
    }

    private boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? work.contains(day) : !off.contains(day);
    }
}
