package org.deepsynth.rules.examples.backend.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.Assessments;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.security.Access;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Assessments: ask for one, list them, look at one. */
@RestController
class AssessmentController {

    private static final int LONGEST = 1 << 20;
    private static final int MOST = 200;

    private final Assessments assessments;
    private final Access access;

    AssessmentController(Assessments assessments, Access access) {
        this.assessments = assessments;
        this.access = access;
    }

    /** Which features of a service are to be assessed. */
    enum Features {
        /** Those that are switched on. */
        on,
        /** All that are configured. */
        all
    }

    @PostMapping("/api/services/{service}/assessments")
    ResponseEntity<AssessmentView> assess(
            @PathVariable String service,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(defaultValue = "on") Features features) {
        return created(assessments.ofService(service, date, features == Features.all));
    }

    @PostMapping(value = "/api/assessments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AssessmentView> assessJson(@RequestBody String description, @RequestParam Optional<LocalDate> date) {
        return created(assessments.ofText("description.json", bounded(description), date));
    }

    @PostMapping(
            value = "/api/assessments",
            consumes = {"application/yaml", "text/yaml", MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<AssessmentView> assessYaml(@RequestBody String description, @RequestParam Optional<LocalDate> date) {
        return created(assessments.ofText("description.yaml", bounded(description), date));
    }

    @GetMapping("/api/assessments")
    List<AssessmentView> list(
            @RequestParam Optional<String> service,
            @RequestParam Optional<Long> before,
            @RequestParam(defaultValue = "50") int count) {
        return assessments.latest(service, before.orElse(Long.MAX_VALUE), Math.max(1, Math.min(count, MOST))).stream()
                .map(AssessmentView::of)
                .toList();
    }

    @GetMapping("/api/assessments/{id}")
    AssessmentView.Whole one(@PathVariable long id) {
        return AssessmentView.Whole.of(access.entry(id));
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "A description must have at most " + LONGEST + " characters.");
        }
        return text;
    }

    private static ResponseEntity<AssessmentView> created(AuditEntry entry) {
        return ResponseEntity.created(URI.create("/api/assessments/" + entry.sequence()))
                .body(AssessmentView.of(entry));
    }
}
