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

    /**
     * Whether something is done within a time limit: no as soon as the limit has passed, open while it runs and it is not done.
     *
     * @param done whether it is done
     * @param inTime whether what has passed, until it was done or until now, is within the limit
     */
    public static Settled within(Formula done, Formula inTime) {
        return new Settled(done.and(inTime), inTime.not());
    }

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
