package org.deepsynth.rules.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The working calendars of a pack, by name. */
public final class Calendars {

    /** Of a pack that counts no working days. */
    public static final Calendars NONE = new Calendars(Map.of());

    private final Map<String, WorkingCalendar> byName;
    private final Consumer<String> reads;

    /** The given calendars, in their order. */
    public Calendars(Map<String, WorkingCalendar> byName) {
        this(byName, name -> {});
    }

    private Calendars(Map<String, WorkingCalendar> byName, Consumer<String> reads) {
        this.byName = new LinkedHashMap<>(byName);
        this.reads = reads;
    }

    /** The same calendars, of which each name that is asked for is told. */
    public Calendars telling(Consumer<String> listener) {
        return new Calendars(byName, listener);
    }

    /** The same with that one in place of the one of its name, or beside the others. */
    public Calendars with(String name, WorkingCalendar calendar) {
        Map<String, WorkingCalendar> all = new LinkedHashMap<>(byName);
        all.put(name, calendar);
        return new Calendars(all, reads);
    }

    /**
     * The calendar of that name.
     *
     * @throws IllegalArgumentException when the pack has none
     */
    public WorkingCalendar get(String name) {
        WorkingCalendar calendar = byName.get(name);
        if (calendar == null) {
            throw new IllegalArgumentException(
                    "The calendar (" + name + ") must be one of the pack's: " + byName.keySet());
        }
        reads.accept(name);
        return calendar;
    }

    /** All of them by name, in the pack's order. */
    public Map<String, WorkingCalendar> all() {
        return Collections.unmodifiableMap(byName);
    }

    /** Their names, in the pack's order. */
    public Set<String> names() {
        return all().keySet();
    }

    /** The years that a user handed in, calendar by calendar. */
    public List<HandedInYear> handedIn() {
        return byName.values().stream()
                .flatMap(calendar -> calendar.handedIn().stream())
                .toList();
    }
}
