package org.deepsynth.rules.examples.backend.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.examples.backend.assessment.Advice;
import org.deepsynth.rules.examples.backend.assessment.FindingView;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a kept assessment is good for. */
@RestController
@RequestMapping("/api/assessments")
class AdviceController {

    /** The library's page brings its style along; it loads and runs nothing. */
    private static final String REPORT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Advice advice;

    AdviceController(Advice advice) {
        this.advice = advice;
    }

    @GetMapping("/{id}/report")
    ResponseEntity<String> report(
            @PathVariable long id,
            @Parameter(schema = @Schema(type = "string", example = "html")) @RequestParam(defaultValue = "json")
                    ReportFormat format,
            Language language) {
        ResponseEntity<String> report =
                text(MediaType.parseMediaType(format.mediaType()), format.write(advice.report(id), language));
        return format.id().equals("html")
                ? ResponseEntity.ok()
                        .headers(report.getHeaders())
                        .header("Content-Security-Policy", REPORT_POLICY)
                        .body(report.getBody())
                : report;
    }

    /** All findings, in the law's order. */
    @GetMapping("/{id}/findings")
    List<FindingView> findings(@PathVariable long id, Language language) {
        Report report = advice.report(id);
        return report.findings().stream()
                .map(finding -> FindingView.of(report, finding, language))
                .toList();
    }

    @GetMapping("/{before}/diff/{after}")
    DiffView diff(@PathVariable long before, @PathVariable long after, Language language) {
        return DiffView.of(advice.diff(before, after), language);
    }

    /** What would change: the body has values by the paths of facts. */
    @PostMapping("/{id}/what-if")
    DiffView whatIf(@PathVariable long id, @RequestBody Map<String, JsonNode> changes, Language language) {
        return DiffView.of(advice.whatIf(id, Values.of(changes)), language);
    }

    @GetMapping("/{id}/plan")
    ResponseEntity<String> plan(
            @PathVariable long id, @RequestParam(defaultValue = "") List<String> allow, Language language) {
        return json(new PlanReport(language).json(advice.plan(id, allow)));
    }

    /**
     * What was answered so far.
     *
     * @param answers values by the paths of facts
     * @param skipped paths that are to be left open
     */
    record Answered(Map<String, JsonNode> answers, List<String> skipped) {}

    /**
     * What to ask next; without a path where nothing is left.
     *
     * @param obligations what the answer may settle
     * @param options what there is to choose from; empty where anything of the kind will do
     * @param left how many questions there are
     * @param description what is stated so far
     */
    record Question(
            Optional<String> path,
            Optional<String> question,
            List<String> obligations,
            Optional<String> kind,
            List<String> options,
            int left,
            String description) {}

    @PostMapping("/{id}/question")
    Question question(@PathVariable long id, @RequestBody Answered answered, Language language) {
        Advice.Next next = advice.question(
                id,
                Values.of(answered.answers() == null ? Map.of() : answered.answers()),
                answered.skipped() == null ? List.of() : answered.skipped());
        return new Question(
                next.question().map(one -> one.fact().path()),
                next.question().map(one -> one.fact().origin().question().in(language)),
                next.question().map(one -> one.obligations()).orElse(List.of()),
                next.form().map(one -> one.kind().name()),
                next.form().map(one -> one.options()).orElse(List.of()),
                next.left(),
                next.description().yaml());
    }

    private static ResponseEntity<String> json(String text) {
        return text(MediaType.APPLICATION_JSON, text);
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text);
    }
}
