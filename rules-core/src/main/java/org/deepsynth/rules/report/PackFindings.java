package org.deepsynth.rules.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HorizonNote;
import org.deepsynth.rules.law.NotRequired;

/**
 * The findings of one pack, one for each of its obligations, in the law's order.
 *
 * @throws IllegalArgumentException when there is no finding
 */
public record PackFindings(Catalogue catalogue, List<Finding> findings) {

    public PackFindings {
        findings = List.copyOf(findings);
        ChosenPacks.requireSome(findings, "The findings of the pack " + catalogue.id(), "finding");
    }

    /** How many findings there are of each verdict. */
    public Summary summary() {
        return Summary.of(findings);
    }

    /** Where the service stands as a whole with a pack that only asks; empty for all others. */
    public Optional<PackOutcome> outcome() {
        return PackOutcome.of(this);
    }

    /** What is likely to be assumed for this service, and is known not to be owed. */
    public List<NotRequired> notRequired() {
        Set<String> applying = ids(Finding::applies);
        Set<String> ruledOut = ids(Finding::ruledOut);
        return catalogue.notRequired().stream()
                .filter(claim ->
                        claim.where().isEmpty() || claim.where().stream().anyMatch(applying::contains))
                .filter(claim -> ruledOut.containsAll(claim.outside()))
                .toList();
    }

    /** The texts to watch that concern this service. */
    public List<HorizonNote> horizon() {
        Set<String> ruledOut = ids(Finding::ruledOut);
        return catalogue.horizon().stream()
                .filter(note -> note.concerns().isEmpty() || !ruledOut.containsAll(note.concerns()))
                .toList();
    }

    private Set<String> ids(Predicate<Finding> of) {
        return findings.stream().filter(of).map(Finding::id).collect(Collectors.toSet());
    }
}
