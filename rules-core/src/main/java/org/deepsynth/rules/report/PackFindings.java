package org.deepsynth.rules.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** What is likely to be assumed for this service, and is known not to be owed. */
    public List<NotRequired> notRequired() {
        Map<String, Finding> byId = byId();
        return catalogue.notRequired().stream()
                .filter(claim ->
                        claim.where().stream().anyMatch(id -> byId.get(id).applies()))
                .filter(claim ->
                        claim.outside().stream().allMatch(id -> byId.get(id).ruledOut()))
                .toList();
    }

    /** The texts to watch that concern this service. */
    public List<HorizonNote> horizon() {
        Map<String, Finding> byId = byId();
        return catalogue.horizon().stream()
                .filter(note -> note.concerns().isEmpty()
                        || note.concerns().stream().anyMatch(id -> !byId.get(id).ruledOut()))
                .toList();
    }

    private Map<String, Finding> byId() {
        return findings.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
    }
}
