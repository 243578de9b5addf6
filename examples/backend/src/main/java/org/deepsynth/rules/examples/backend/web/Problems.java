package org.deepsynth.rules.examples.backend.web;

import java.net.URI;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.Words;
import org.deepsynth.rules.examples.backend.assessment.OverloadedException;
import org.deepsynth.rules.examples.backend.assessment.PacksChangedException;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.examples.backend.waiver.WaiverRefusedException;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What cannot be done, as problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    /** A problem of that type. */
    static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException missing, Language language) {
        return said(HttpStatus.NOT_FOUND, "not-found", missing, language);
    }

    /** All faults of a text, each with its place. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidSourceException invalid, Language language) {
        String count = Integer.toString(invalid.faults().size());
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-description",
                Words.of("invalid-description").in(language),
                Words.of("invalid-description.detail").with("count", count).in(language));
        problem.setProperty("faults", invalid.faults().stream().map(Place::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(WaiverRefusedException refused, Language language) {
        return said(HttpStatus.UNPROCESSABLE_CONTENT, "waiver-refused", refused, language);
    }

    @ExceptionHandler
    ProblemDetail changed(PacksChangedException changed, Language language) {
        return said(HttpStatus.CONFLICT, "packs-changed", changed, language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overloaded(OverloadedException busy, Language language) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(busy.retryAfter().toSeconds()))
                .body(said(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", busy, language));
    }

    private static ProblemDetail said(HttpStatus status, String type, SpokenException exception, Language language) {
        return of(status, type, Words.of(type).in(language), exception.said().in(language));
    }

    /**
     * A fault as JSON.
     *
     * @param line the line, counted from 1; 0 where it has none
     * @param column the column likewise
     * @param message what is wrong
     * @param wayOut what to write instead
     */
    record Place(int line, int column, String message, String wayOut) {

        static Place of(Fault fault) {
            return new Place(fault.line(), fault.column(), fault.message(), fault.wayOut());
        }
    }
}
