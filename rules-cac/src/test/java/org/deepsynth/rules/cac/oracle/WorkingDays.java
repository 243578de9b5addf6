package org.deepsynth.rules.cac.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Time limits in working days, counted day by day from the pack's table of holidays. */
final class WorkingDays {

    private final Set<String> years = new HashSet<>();
    private final Set<String> off = new HashSet<>();
    private final Set<String> worked = new HashSet<>();

    /** With the tree of the file of holidays. */
    WorkingDays(PlainDescription calendar) {
        ((Map<?, ?>) calendar.at("years").tree()).forEach((year, details) -> {
            years.add(year.toString());
            ((List<?>) ((Map<?, ?>) details).get("off")).forEach(day -> off.add(day.toString()));
            ((List<?>) ((Map<?, ?>) details).get("work")).forEach(day -> worked.add(day.toString()));
        });
    }

    /**
     * The end of a limit.
     *
     * @param day the last day; empty while it is not known
     * @param earliest the day before which it cannot be; empty where nothing is known of that
     */
    record End(Optional<LocalDate> day, Optional<LocalDate> earliest) {

        /** Whether something done on that day was done in time. */
        Known keeps(Optional<LocalDate> done) {
            if (done.isPresent() && day.isPresent()) {
                return Known.of(!done.get().isAfter(day.get()));
            }
            boolean sure =
                    done.isPresent() && earliest.isPresent() && !done.get().isAfter(earliest.get());
            return sure ? Known.YES : Known.OPEN;
        }
    }

    /** So many working days after the event. */
    End after(Optional<LocalDate> event, int days) {
        Optional<LocalDate> end = event.flatMap(day -> count(day, days));
        return new End(end, end.or(() -> event.map(day -> day.plusDays(days))));
    }

    /** So many working days after that day, or, where it is no more than the earliest possible one, after a later one. */
    End after(LocalDate earliest, boolean known, int days) {
        Optional<LocalDate> end = count(earliest, days);
        return new End(known ? end : Optional.empty(), Optional.of(end.orElse(earliest.plusDays(days))));
    }

    private Optional<LocalDate> count(LocalDate event, int days) {
        LocalDate day = event;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!years.contains("" + day.getYear())) {
                return Optional.empty();
            }
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (weekend ? worked.contains(day.toString()) : !off.contains(day.toString())) {
                left--;
            }
        }
        return Optional.of(day);
    }
}
