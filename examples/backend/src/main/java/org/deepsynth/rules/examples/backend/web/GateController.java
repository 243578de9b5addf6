package org.deepsynth.rules.examples.backend.web;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.Words;
import org.deepsynth.rules.examples.backend.assessment.FindingView;
import org.deepsynth.rules.examples.backend.gate.GateDecision;
import org.deepsynth.rules.examples.backend.gate.ReleaseGate;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The release gate. */
@RestController
class GateController {

    private final ReleaseGate gate;

    GateController(ReleaseGate gate) {
        this.gate = gate;
    }

    /** The state that a feature is to have. */
    record Wanted(boolean on) {}

    /**
     * The state that a feature has now.
     *
     * @param assessment the number of the assessment that allowed it; none where nothing changed
     * @param warnings open questions of binding force
     */
    record State(String service, String feature, boolean on, Optional<Long> assessment, List<FindingView> warnings) {}

    @PutMapping("/api/services/{service}/features/{feature}/state")
    ResponseEntity<?> set(
            @PathVariable String service, @PathVariable String feature, @RequestBody Wanted wanted, Language language) {
        Optional<GateDecision> decision = gate.set(service, feature, wanted.on());
        if (decision.isPresent() && !decision.get().allowed()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(refusal(feature, decision.get(), language));
        }
        List<FindingView> warnings =
                decision.map(one -> views(one, one.warnings(), language)).orElse(List.of());
        return ResponseEntity.ok(new State(
                service, feature, wanted.on(), decision.map(one -> one.entry().sequence()), warnings));
    }

    private static ProblemDetail refusal(String feature, GateDecision decision, Language language) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT,
                "gate-refused",
                Words.of("gate").in(language),
                Words.of("gate.detail")
                        .with("feature", feature)
                        .with("count", Integer.toString(decision.refused().size()))
                        .in(language));
        problem.setProperty("assessment", decision.entry().sequence());
        problem.setProperty("findings", views(decision, decision.refused(), language));
        return problem;
    }

    private static List<FindingView> views(GateDecision decision, List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> FindingView.of(decision.report(), finding, language))
                .toList();
    }
}
