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
 */
public record Evidence(
        String reference,
        String kind,
        Optional<LocalDate> observedOn,
        String attestedBy,
        Optional<LocalDate> validUntil) {

    /** Evidence of which only the reference is told. */
    public Evidence(String reference) {
        this(reference, "", Optional.empty(), "", Optional.empty());
    }

    /** The same evidence, told to be of that kind. */
    public Evidence kind(String kind) {
        return new Evidence(reference, kind, observedOn, attestedBy, validUntil);
    }

    /** The same evidence, told to be seen on that day. */
    public Evidence observedOn(LocalDate day) {
        return new Evidence(reference, kind, Optional.of(day), attestedBy, validUntil);
    }

    /** The same evidence, told to be vouched for by somebody. */
    public Evidence attestedBy(String attestedBy) {
        return new Evidence(reference, kind, observedOn, attestedBy, validUntil);
    }

    /** The same evidence, told to support the fact up to that day. */
    public Evidence validUntil(LocalDate lastDay) {
        return new Evidence(reference, kind, observedOn, attestedBy, Optional.of(lastDay));
    }
}
