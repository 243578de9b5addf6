package org.deepsynth.rules.report;

import java.util.List;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.law.Catalogue;

/**
 * The derivations of all verdicts of one pack, in the law's order.
 *
 * @throws IllegalArgumentException when there are none
 */
public record PackDerivations(Catalogue catalogue, List<Derivation> derivations) {

    public PackDerivations {
        derivations = List.copyOf(derivations);
        ChosenPacks.requireSome(derivations, "The derivations of the pack " + catalogue.id(), "verdict");
    }
}
