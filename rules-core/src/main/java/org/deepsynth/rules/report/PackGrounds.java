package org.deepsynth.rules.report;

import java.util.List;
import org.deepsynth.rules.finding.Grounds;
import org.deepsynth.rules.law.Catalogue;

/**
 * The grounds of all verdicts of one pack, in the law's order.
 *
 * @throws IllegalArgumentException when there are none
 */
public record PackGrounds(Catalogue catalogue, List<Grounds> grounds) {

    public PackGrounds {
        grounds = List.copyOf(grounds);
        ChosenPacks.requireSome(grounds, "The grounds of the pack " + catalogue.id(), "verdict");
    }
}
