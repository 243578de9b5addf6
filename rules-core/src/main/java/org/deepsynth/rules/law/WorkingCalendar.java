package org.deepsynth.rules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * The working days of a country, from a file with the public holidays and make-up days of each year. A year that the file
 * does not have is unknown, since holidays are fixed by a yearly notice and cannot be guessed.
 */
public final class WorkingCalendar {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final String name;
    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private WorkingCalendar(String name, Map<String, Year> years) {
        this.name = name;
        years.forEach((number, year) -> {
            this.years.add(Integer.valueOf(number));
            off.addAll(year.off());
            work.addAll(year.work());
        });
    }

    private record Year(Set<LocalDate> off, Set<LocalDate> work) {}

    /**
     * The calendar in a file with the key {@code years}; per year {@code notice} and {@code published} (its source), {@code
     * off} (days off from Monday to Friday) and {@code work} (days worked on a weekend), all of them in that year.
     *
     * @param name what the calendar is called in reports
     * @throws InvalidSourceException with all faults of the file
     */
    public static WorkingCalendar read(String name, String file, String text) {
        Faults faults = new Faults(file);
        Fields fields = new Fields(TreeParser.parse(text, faults), "The calendar", faults);
        Map<String, Year> years = Fields.finish(fields, all -> {
            all.requireSome("years");
            return all.named("years", WorkingCalendar::year);
        });
        faults.throwIfAny();
        return new WorkingCalendar(name, years);
    }

    private static Year year(String number, Fields year) {
        if (!YEAR.matcher(number).matches()) {
            year.fault(year.mark(), "The year (" + number + ") of the calendar must have four digits.", "");
        }
        year.text("notice");
        year.optionalText("published");
        // no country works on all weekdays of a year: somebody forgot to write them down
        year.requireSome("off");
        Predicate<LocalDate> its = day -> number.equals(String.valueOf(day.getYear()));
        return new Year(
                year.days("off", its.and(day -> !isWeekend(day)), "from Monday to Friday in " + number),
                year.days("work", its.and(WorkingCalendar::isWeekend), "on a weekend in " + number));
    }

    /** What the calendar is called in reports. */
    public String name() {
        return name;
    }

    /** Whether the file has the year of that day. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * The last day of a time limit in working days. The day of the event is not counted (Civil Code of China, art. 201, and
     * common elsewhere).
     *
     * @param event the day of the event
     * @param days the length of the limit in working days
     * @return empty when the limit runs into a year that the file does not have
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

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
