package org.deepsynth.rules.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.SubsetEngine;
import org.deepsynth.rules.benchmarks.floor.evidence.EvidenceFloor;
import org.deepsynth.rules.benchmarks.floor.evidence.ObligationEvidence;
import org.deepsynth.rules.benchmarks.floor.evidence.SubjectEvidence;
import org.deepsynth.rules.benchmarks.floor.evidence.Why;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.LocalizedText;
import org.junit.jupiter.api.Test;

class EvidenceFloorTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final Catalogue CATALOGUE = ENGINE.catalogue("cac").orElseThrow();
    private static final EvidenceFloor FLOOR = new EvidenceFloor(CATALOGUE);

    /** What both sides expose for one subject, in one form. Lists, so order and repetition are compared as well. */
    private record Shown(
            String subject,
            Verdict verdict,
            Optional<LocalDate> due,
            List<ShownReason> reasons,
            List<String> openApplicability,
            List<String> openRequirement) {}

    private record ShownReason(
            String clause,
            LocalizedText text,
            Optional<LocalizedText> fix,
            List<String> facts,
            List<ShownComparison> comparisons) {}

    private record ShownComparison(List<String> facts, LocalizedText relation, Truth truth) {}

    @Test
    void coversEachObligationOfTheThreeInstrumentsOnce() {
        List<ObligationEvidence> evidence =
                FLOOR.assess(ENGINE.reader().read("nothing", "{}"), Descriptions.DAYS.get(0));

        assertThat(evidence).hasSize(75);
        assertThat(evidence)
                .extracting(ObligationEvidence::id)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.obligations().stream()
                        .filter(one -> SubsetEngine.INSTRUMENTS.contains(
                                one.instrument().id()))
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void givesTheEvidenceOfTheLibrary() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Description description : Descriptions.all(ENGINE)) {
            for (LocalDate day : Descriptions.DAYS) {
                Map<String, ObligationEvidence> floor =
                        FLOOR.assess(ENGINE.reader().asOf(description, day), day).stream()
                                .collect(Collectors.toMap(ObligationEvidence::id, Function.identity()));
                for (Finding finding : ENGINE.assess(description, day).findings()) {
                    ObligationEvidence evidence = floor.get(finding.id());
                    if (evidence != null) {
                        difference(finding, evidence)
                                .ifPresent(text -> differences.add(
                                        "%s on %s: %s%n%s".formatted(finding.id(), day, text, description.yaml())));
                    }
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    private static Optional<String> difference(Finding finding, ObligationEvidence evidence) {
        List<Shown> ours =
                finding.subjects().stream().map(EvidenceFloorTest::shown).toList();
        List<Shown> floors =
                evidence.subjects().stream().map(EvidenceFloorTest::shown).toList();
        boolean same = ours.equals(floors)
                && finding.verdict() == evidence.verdict()
                && finding.upcoming() == evidence.upcoming();
        return same
                ? Optional.empty()
                : Optional.of(
                        "library %s %s%nfloor   %s %s".formatted(finding.verdict(), ours, evidence.verdict(), floors));
    }

    private static Shown shown(SubjectFinding finding) {
        return new Shown(
                finding.subject(),
                finding.verdict(),
                finding.due(),
                finding.reasons().stream().map(EvidenceFloorTest::shown).toList(),
                paths(finding.openApplicability()),
                paths(finding.openRequirement()));
    }

    private static ShownReason shown(Reason reason) {
        return new ShownReason(
                reason.clause(),
                reason.text(),
                reason.fix(),
                paths(reason.facts()),
                reason.comparisons().stream()
                        .map(one -> new ShownComparison(paths(one.compared()), one.relation(), one.truth()))
                        .toList());
    }

    private static Shown shown(SubjectEvidence evidence) {
        return new Shown(
                evidence.subject(),
                evidence.verdict(),
                evidence.due(),
                evidence.reasons().stream().map(EvidenceFloorTest::shown).toList(),
                paths(evidence.openApplicability()),
                paths(evidence.openRequirement()));
    }

    private static ShownReason shown(Why why) {
        return new ShownReason(
                why.clause(),
                why.text(),
                why.fix(),
                paths(why.facts()),
                why.comparisons().stream()
                        .map(one -> new ShownComparison(paths(one.facts()), one.relation(), one.truth()))
                        .toList());
    }

    private static List<String> paths(Collection<? extends Fact> facts) {
        return facts.stream().map(Fact::path).toList();
    }
}
