package com.example.gate;

import com.example.gate.ReleaseGate.Decision;
import java.net.URI;
import java.util.List;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What cannot be done, as problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final LocalizedText TITLE =
            LocalizedText.of(Language.EN, "Not released").and(Language.ZH, "未获放行");
    private static final LocalizedText DETAIL = LocalizedText.of(
                    Language.EN, "Feature ({feature}) stays off. Obligations that stand against it: {count}.")
            .and(Language.ZH, "功能（{feature}）保持关闭，共有{count}项义务尚未满足或者尚未明确。");

    /** A refusal, with all that stands against the release. */
    static ProblemDetail refused(String feature, Decision decision, Language language) {
        ProblemDetail problem = of(
                HttpStatus.CONFLICT,
                "not-released",
                TITLE.in(language),
                DETAIL.with("feature", feature)
                        .with("count", Integer.toString(decision.obstacles().size()))
                        .in(language));
        problem.setProperty("asOf", decision.report().asOf());
        problem.setProperty("zone", decision.report().asOfZone());
        problem.setProperty("obstacles", obstacles(decision, language));
        problem.setProperty(
                "contradictions",
                decision.report().contradictions().stream()
                        .map(seen -> seen.message().in(language))
                        .toList());
        return problem;
    }

    /** All that stands against it, in the law's order. */
    static List<Obstacle> obstacles(Decision decision, Language language) {
        return decision.obstacles().stream()
                .map(finding -> Obstacle.of(decision.report(), finding, language))
                .toList();
    }

    /** A description that cannot be read says nothing, so it releases nothing; all its faults are told, each with its line. */
    @ExceptionHandler
    ProblemDetail broken(InvalidSourceException broken) {
        ProblemDetail problem = of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "broken-description",
                "The description cannot be read",
                "Nothing was assessed, and nothing released. Faults: "
                        + broken.faults().size() + ".");
        problem.setProperty("faults", broken.faults());
        return problem;
    }

    private static ProblemDetail of(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
