package org.deepsynth.rules.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What supports a stated fact.
 *
 * @param reference a title, address or file name; never empty
 * @param kind what sort of thing it is, such as {@code press report}; may be empty
 * @param observedOn the day on which it was seen
 * @param attestedBy who vouches for it; may be empty
 * @param validUntil the last day on which it supports the fact; empty where it has no end
 * @param sample the files in which it was seen; empty where it is no look at files
 */
public record Evidence(
        String reference,
        String kind,
        Optional<LocalDate> observedOn,
        String attestedBy,
        Optional<LocalDate> validUntil,
        Optional<Sample> sample) {

    /** The kind of evidence that a program saw by itself, and nobody claimed. */
    public static final String OBSERVED = "observed";

    /** Evidence that is no look at files. */
    public Evidence(
            String reference,
            String kind,
            Optional<LocalDate> observedOn,
            String attestedBy,
            Optional<LocalDate> validUntil) {
        this(reference, kind, observedOn, attestedBy, validUntil, Optional.empty());
    }

    /** Evidence of which only the reference is told. */
    public Evidence(String reference) {
        this(reference, "", Optional.empty(), "", Optional.empty());
    }

    /** The same evidence, told to be of that kind. */
    public Evidence kind(String kind) {
        return new Evidence(reference, kind, observedOn, attestedBy, validUntil, sample);
    }

    /** The same evidence, told to be seen on that day. */
    public Evidence observedOn(LocalDate day) {
        return new Evidence(reference, kind, Optional.of(day), attestedBy, validUntil, sample);
    }

    /** The same evidence, told to be vouched for by somebody. */
    public Evidence attestedBy(String attestedBy) {
        return new Evidence(reference, kind, observedOn, attestedBy, validUntil, sample);
    }

    /** The same evidence, told to support the fact up to that day. */
    public Evidence validUntil(LocalDate lastDay) {
        return new Evidence(reference, kind, observedOn, attestedBy, Optional.of(lastDay), sample);
    }

    /** The same evidence, told to be seen in these files. */
    public Evidence sample(Sample sample) {
        return new Evidence(reference, kind, observedOn, attestedBy, validUntil, Optional.of(sample));
    }
}
