package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.law.EvaluationZone;

/**
 * Why every verdict of a report is what it is, and why it is no other: all conditions down to the stated facts. A report holds
 * what decided; this holds the whole.
 *
 * @param service the service's name
 * @param source the file or other name of its description
 * @param descriptionDigest the SHA-256 of the stated facts
 * @param asOf the evaluation date
 * @param asOfZone the zone whose today that was (see {@link EvaluationZone}); empty where the date was given
 * @param packs the derivations by pack, in the order of their ids
 * @throws IllegalArgumentException when there is no pack
 */
public record Explanation(
        String service,
        String source,
        String descriptionDigest,
        LocalDate asOf,
        Optional<ZoneId> asOfZone,
        List<PackDerivations> packs) {

    public Explanation {
        packs = List.copyOf(packs);
        ChosenPacks.requireSome(packs, "An explanation", "pack");
    }

    /** How the verdict is derived on that obligation. */
    public Optional<Derivation> derivation(String obligation) {
        return packs.stream()
                .flatMap(pack -> pack.derivations().stream())
                .filter(derivation -> derivation.obligation().id().equals(obligation))
                .findFirst();
    }

    /**
     * The same explanation with only the packs of these ids.
     *
     * @throws IllegalArgumentException when an id is that of no pack of the explanation, or none is given
     */
    public Explanation only(Collection<String> ids) {
        List<PackDerivations> kept = ChosenPacks.of(packs, PackDerivations::catalogue, ids);
        return new Explanation(service, source, descriptionDigest, asOf, asOfZone, kept);
    }
}
