package org.deepsynth.rules.fact;

import java.util.List;

/**
 * A question that has one condition for yes and another for no, with room between them: a time limit that still runs, a
 * measurement too small to tell. Where neither condition holds the question stays open, even with all facts known.
 *
 * @param whenYes the condition for yes
 * @param whenNo the condition for no; the author sees to it that both can never hold together
 */
public record Settled(Formula whenYes, Formula whenNo) implements Formula {

    @Override
    public Truth truth() {
        if (whenYes.truth() == Truth.YES) {
            return Truth.YES;
        }
        return whenNo.truth() == Truth.YES ? Truth.NO : Truth.UNKNOWN;
    }

    @Override
    public List<Formula> parts() {
        return List.of(whenYes, whenNo);
    }

    @Override
    public boolean restsOn(Formula part) {
        return truth() == Truth.UNKNOWN || part.truth() == Truth.YES;
    }
}
