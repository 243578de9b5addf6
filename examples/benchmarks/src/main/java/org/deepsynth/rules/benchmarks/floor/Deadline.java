package org.deepsynth.rules.benchmarks.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.WorkingCalendar;

/**
 * The last day of a time limit in working days of mainland China.
 *
 * @param day the day; empty while the event is not known or the calendar does not reach that far
 * @param earliest the day before which it cannot be; empty where nothing is known of that
 */
public record Deadline(Optional<LocalDate> day, Optional<LocalDate> earliest) {

    /** What the calendar is called. */
    public static final String CALENDAR_NAME = "calendar of working days in mainland China";

    private static final WorkingCalendar CALENDAR = calendar("cac/working-days.yaml");

    private static WorkingCalendar calendar(String file) {
        try (InputStream stream = CacPack.class.getClassLoader().getResourceAsStream(file)) {
            return WorkingCalendar.read(CALENDAR_NAME, file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many working days after the event. */
    public static Deadline after(Optional<LocalDate> event, int workingDays) {
        Optional<LocalDate> end = event.isEmpty() ? event : CALENDAR.endOfLimit(event.get(), workingDays);
        return new Deadline(end, end);
    }

    /** So many working days after the event, or after a first day in force where that is later. */
    public static Deadline after(Optional<LocalDate> event, LocalDate from, int workingDays) {
        if (event.isPresent() && event.get().isAfter(from)) {
            return after(event, workingDays);
        }
        Optional<LocalDate> end = CALENDAR.endOfLimit(from, workingDays);
        return new Deadline(event.isEmpty() ? event : end, end);
    }

    /** Whether the day keeps the limit. */
    public Truth keptOn(LocalDate other) {
        if (day.isPresent()) {
            return Truth.of(!other.isAfter(day.get()));
        }
        return earliest.isPresent() && !other.isAfter(earliest.get()) ? Truth.YES : Truth.UNKNOWN;
    }

    /** Whether the day keeps the limit; unknown where it is not stated. */
    public Truth keptOn(Optional<LocalDate> other) {
        return other.isEmpty() ? Truth.UNKNOWN : keptOn(other.get());
    }
}
