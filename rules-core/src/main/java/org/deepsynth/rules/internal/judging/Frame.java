package org.deepsynth.rules.internal.judging;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.law.Obligation;

/**
 * The days between which law and service meet: the day of the assessment and, where it is stated, the day on which the service
 * ended. A text that came later than the end binds nobody on account of that service. Nothing is asked for here and no completion
 * of a description changes it: whoever does not speak of an end describes a service that runs.
 *
 * @param asOf the day of the assessment
 * @param ended the stated day of the end; empty where none is stated
 */
public record Frame(LocalDate asOf, Optional<LocalDate> ended) {

    /** Of a service that has not ended, as far as is known. */
    public static Frame on(LocalDate asOf) {
        return new Frame(asOf, Optional.empty());
    }

    /** The day on which the service ended, where that was before the obligation's first day. */
    Optional<LocalDate> endedBefore(Obligation obligation) {
        return ended.filter(obligation::notYetInForceOn);
    }

    /** Whether the obligation will not bind any more: its last day is over, or the service ended before its first one. */
    boolean isOver(Obligation obligation) {
        return obligation.noLongerInForceOn(asOf) || endedBefore(obligation).isPresent();
    }

    /** Whether the obligation is in force on the day, and was before the service ended. */
    boolean binds(Obligation obligation) {
        return obligation.inForceOn(asOf) && endedBefore(obligation).isEmpty();
    }
}
