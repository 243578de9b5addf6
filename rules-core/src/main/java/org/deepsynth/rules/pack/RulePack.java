package org.deepsynth.rules.pack;

import java.util.Optional;

/**
 * A jar with the instruments, obligations, rules and texts of one authority.
 *
 * <p>A pack is found by {@link java.util.ServiceLoader}. Its files lie in a folder of its id at the root of its jar: {@code
 * pack.yaml}, a folder per instrument with an {@code instrument.yaml}, and per provision a {@code .yaml} (what the law says)
 * and a {@code .drl} (when it applies and what it requires).
 */
public interface RulePack {

    /** The id: the name of its folder, of its section in descriptions, and the first part of its obligations' ids. */
    String id();

    /** The record of the facts that only this pack needs; empty where the shared sections suffice. */
    default Optional<Class<? extends Record>> section() {
        return Optional.empty();
    }

    /**
     * The record of the facts that this pack adds to each feature; empty where it adds none. In a description they stand in the
     * feature, below the pack's id. One component of the record is the feature itself; it is no key and asks nothing:
     *
     * <pre>{@code
     * public record EuFeature(Feature feature, Answer placedOnMarket) {}
     * }</pre>
     *
     * <p>Rules are given one for each feature, of which nothing is stated where the description says nothing, and conclude of its
     * feature: {@code $e : EuFeature()} on the left, {@code conclude.on( $e.feature() )} on the right.
     */
    default Optional<Class<? extends Record>> featureSection() {
        return Optional.empty();
    }
}
