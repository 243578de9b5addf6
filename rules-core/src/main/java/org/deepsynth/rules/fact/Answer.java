package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Locale;

/** A yes, a no or a silence: the simplest fact, and the simplest formula. */
public record Answer(Origin origin, Truth truth) implements Fact, Formula {

    @Override
    public boolean stated() {
        return truth != Truth.UNKNOWN;
    }

    @Override
    public String shown() {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Fact> own() {
        return List.of(this);
    }
}
