package org.deepsynth.rules.examples.backend.web;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.Obligations;
import org.deepsynth.rules.examples.backend.reassessment.Changes;
import org.deepsynth.rules.examples.backend.reassessment.VerdictChange;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.text.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the calendar and new packs have changed. */
@RestController
class ChangeController {

    private static final int MOST = 500;

    private final Changes changes;
    private final Obligations obligations;

    ChangeController(Changes changes, Obligations obligations) {
        this.changes = changes;
        this.obligations = obligations;
    }

    /** A change; {@code causes} says what is another: date, packs, description. */
    record ChangeView(
            String service,
            String obligation,
            String title,
            Kind kind,
            List<String> causes,
            Optional<Verdict> before,
            Optional<Verdict> after,
            String reason,
            long assessmentBefore,
            long assessmentAfter) {

        static ChangeView of(VerdictChange change, Obligations obligations, Language language) {
            return new ChangeView(
                    change.service(),
                    change.obligation(),
                    obligations.title(change.obligation(), language),
                    change.kind(),
                    List.of(change.causes().split(" ", -1)),
                    change.before(),
                    change.after(),
                    change.reason().in(language),
                    change.sequenceBefore(),
                    change.sequenceAfter());
        }
    }

    @GetMapping("/api/changes")
    List<ChangeView> latest(@RequestParam(defaultValue = "100") int count, Language language) {
        return changes.latest(Math.max(1, Math.min(count, MOST))).stream()
                .map(change -> ChangeView.of(change, obligations, language))
                .toList();
    }

    @PostMapping("/api/reassessments")
    List<ChangeView> reassess(Language language) {
        return changes.reassess().stream()
                .map(change -> ChangeView.of(change, obligations, language))
                .toList();
    }
}
