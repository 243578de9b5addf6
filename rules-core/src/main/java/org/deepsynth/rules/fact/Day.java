package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.law.HandedInYear;

/** A stated day, or the lack of one. */
public record Day(Origin origin, Optional<LocalDate> value) implements Fact, Dated {

    @Override
    public boolean stated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(LocalDate::toString).orElse("unknown");
    }

    @Override
    public Optional<LocalDate> earliest() {
        return value;
    }

    @Override
    public List<Fact> basis() {
        return List.of(this);
    }

    @Override
    public List<HandedInYear> handedIn() {
        return List.of();
    }
}
