package org.deepsynth.rules.examples.backend.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.examples.backend.assessment.Deadlines;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The days to know of, as a list and as a calendar to subscribe to. */
@RestController
@RequestMapping("/api/services/{service}")
class DeadlineController {

    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A day, why it is named, and how the obligation stands. */
    record Day(
            LocalDate day,
            Deadlines.Kind kind,
            String obligation,
            String title,
            String article,
            String subject,
            Verdict verdict) {}

    @GetMapping("/deadlines")
    List<Day> list(@PathVariable String service, Language language) {
        Report report = deadlines.running(service);
        return Deadlines.of(report).stream()
                .map(one -> new Day(
                        one.day(),
                        one.kind(),
                        one.finding().id(),
                        one.finding().obligation().title().in(language),
                        one.finding().obligation().source().on(report.asOf()).in(language),
                        one.subject(),
                        one.finding().verdict()))
                .toList();
    }

    @GetMapping("/calendar")
    ResponseEntity<String> calendar(@PathVariable String service, Language language) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(ReportFormat.of("calendar").write(deadlines.running(service), language));
    }
}
