package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/** Days beside days. */
final class Days {

    private Days() {}

    /** This day is that day or before. */
    static Known notAfter(Day mine, Day other) {
        return Asked.of(List.of(mine, other), relation(false, other.value()), notAfter(mine.value(), other.value()));
    }

    /** This day is after that day. */
    static Known after(Day mine, Day other) {
        Truth truth = notAfter(mine.value(), other.value()).not();
        return Asked.of(List.of(mine, other), relation(true, other.value()), truth);
    }

    /** A first day, which no fact states, is that day or before. */
    static Known since(LocalDate first, Day day) {
        return Asked.of(List.of(day), relation(false, day.value()), notAfter(Optional.of(first), day.value()));
    }

    /** A first day is the day of the assessment or before. */
    static Known since(LocalDate first, LocalDate today) {
        return Asked.of(List.of(), relation(false, Optional.of(today)), Truth.of(!first.isAfter(today)));
    }

    static Truth notAfter(Optional<LocalDate> mine, Optional<LocalDate> other) {
        return mine.isEmpty() || other.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(!mine.get().isAfter(other.get()));
    }

    static LocalizedText relation(boolean after, Optional<LocalDate> other) {
        return other.isPresent()
                ? words(after, other.get().toString(), other.get().toString())
                : words(after, "a day that is not known", "某个未知的日期");
    }

    static LocalizedText relationOrLater(boolean after, LocalDate earliest) {
        return words(after, earliest + " or a later day", earliest + "或者更晚的日期");
    }

    private static LocalizedText words(boolean after, String en, String zh) {
        return new LocalizedText((after ? "after " : "on or before ") + en, (after ? "晚于" : "不晚于") + zh);
    }

    /** The facts on a day and on what it is held against. */
    static List<Fact> facts(Fact first, List<Fact> others) {
        return switch (others.size()) {
            case 0 -> List.of(first);
            case 1 -> List.of(first, others.get(0));
            default -> List.of(first, others.get(0), others.get(1));
        };
    }
}
