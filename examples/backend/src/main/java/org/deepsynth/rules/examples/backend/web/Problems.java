package org.deepsynth.rules.examples.backend.web;

import java.net.URI;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.assessment.OverloadedException;
import org.deepsynth.rules.examples.backend.assessment.PacksChangedException;
import org.deepsynth.rules.examples.backend.security.NotFoundException;
import org.deepsynth.rules.examples.backend.waiver.WaiverRefusedException;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
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

    private static final LocalizedText NOT_FOUND = new LocalizedText("Not found", "找不到");
    private static final LocalizedText INVALID = new LocalizedText("The description cannot be read", "描述文件无法读取");
    private static final LocalizedText FAULTS =
            new LocalizedText("It has {count} faults. Nothing was assessed.", "共有{count}处错误，未进行评估。");
    private static final LocalizedText NOT_WAIVED = new LocalizedText("The gap cannot be waived", "该不符合项不能豁免");
    private static final LocalizedText CHANGED = new LocalizedText("The rule packs have changed", "规则包已更换");
    private static final LocalizedText BUSY = new LocalizedText("Too busy", "系统繁忙");

    /** A problem of that type. */
    static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem:" + type));
        problem.setTitle(title);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFoundException missing, Language language) {
        return said(HttpStatus.NOT_FOUND, "not-found", NOT_FOUND, missing, language);
    }

    /** All faults of a text, each with its place. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidSourceException invalid, Language language) {
        String count = Integer.toString(invalid.faults().size());
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-description",
                INVALID.in(language),
                FAULTS.with("count", count).in(language));
        problem.setProperty("faults", invalid.faults().stream().map(Place::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(WaiverRefusedException refused, Language language) {
        return said(HttpStatus.UNPROCESSABLE_CONTENT, "waiver-refused", NOT_WAIVED, refused, language);
    }

    @ExceptionHandler
    ProblemDetail changed(PacksChangedException changed, Language language) {
        return said(HttpStatus.CONFLICT, "packs-changed", CHANGED, changed, language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overloaded(OverloadedException busy, Language language) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(busy.retryAfter().toSeconds()))
                .body(said(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", BUSY, busy, language));
    }

    private static ProblemDetail said(
            HttpStatus status, String type, LocalizedText title, SpokenException exception, Language language) {
        return of(status, type, title.in(language), exception.said().in(language));
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
