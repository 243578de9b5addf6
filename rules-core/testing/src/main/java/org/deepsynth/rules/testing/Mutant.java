package org.deepsynth.rules.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A pack with one small mistake.
 *
 * @param about the obligation, scope, parameter or instrument in which the mistake is
 * @param address the provision in which it is; empty where several share it
 * @param name what is wrong
 * @param shared tells mistakes in a formula that several rules share, which is one mistake in all of them; empty in others
 * @param noticed whether a verdict changes in a situation because of it
 */
record Mutant(String about, String address, String name, Optional<Object> shared, Predicate<Situation> noticed) {

    /** A mistake in what many obligations share. */
    Mutant(String about, String name, Predicate<Situation> noticed) {
        this(about, "", name, Optional.empty(), noticed);
    }

    /** This mistake made in another rule too. */
    Mutant and(Mutant other) {
        return new Mutant(about, address, name, shared, noticed.or(other.noticed));
    }

    /** Whether a verdict changes in one of the situations, its own provision's cases first. */
    boolean noticedIn(List<Situation> situations) {
        Predicate<Situation> own = here -> here.provision().equals(address);
        return situations.stream().filter(own).anyMatch(noticed)
                || situations.stream().filter(own.negate()).anyMatch(noticed);
    }
}
