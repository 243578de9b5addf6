package org.deepsynth.rules.examples.backend.web;

import java.net.URI;
import org.deepsynth.rules.examples.backend.assessment.OverloadedException;
import org.deepsynth.rules.examples.backend.assessment.PacksChangedException;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.examples.backend.waiver.WaiverRefusedException;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
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
    ProblemDetail notFound(NotFoundException missing) {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", missing.getMessage());
    }

    /** All faults of a text, each with its place. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidSourceException invalid) {
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-description",
                "The description cannot be read",
                "It has " + invalid.faults().size() + " faults. Nothing was assessed.");
        problem.setProperty("faults", invalid.faults().stream().map(Place::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(WaiverRefusedException refused) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, "waiver-refused", "The gap cannot be waived", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail changed(PacksChangedException changed) {
        return of(HttpStatus.CONFLICT, "packs-changed", "The rule packs have changed", changed.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overloaded(OverloadedException busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(busy.retryAfter().toSeconds()))
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", "Too busy", busy.getMessage()));
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
