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
}
