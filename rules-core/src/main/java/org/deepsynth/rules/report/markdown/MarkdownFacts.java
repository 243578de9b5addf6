package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Words;

/** Writes single facts in Markdown: what is stated, where, and what supports it. */
final class MarkdownFacts {

    private final Words words;

    MarkdownFacts(Words words) {
        this.words = words;
    }

    /** A fact with its value, its place and what supports it; choices that have their own follow with theirs. */
    String line(Fact fact) {
        return fact.withMembers().map(this::alone).collect(Collectors.joining(words.get("semicolon")));
    }

    private String alone(Fact fact) {
        Origin origin = fact.origin();
        String line = origin.line() == 0 ? "" : words.bracketed(words.labels().line(origin.line()));
        String since = origin.since()
                .map(day -> " · " + text(words.labels().since(day)))
                .orElse("");
        String reason = origin.reason().isEmpty() ? "" : " – " + text(origin.reason());
        return code(fact.path()) + words.get("colon") + bold(words.value(fact)) + line + since + reason + support(fact);
    }

    private String support(Fact fact) {
        String evidence = fact.origin().evidence().stream()
                .map(this::evidence)
                .collect(Collectors.joining(words.get("semicolon")));
        if (!evidence.isEmpty()) {
            return " – " + evidence;
        }
        return fact.answered() ? " *" + words.get("claimed") + "*" : "";
    }

    private String evidence(Evidence evidence) {
        return Stream.of(
                        Optional.of(evidence.reference()),
                        Optional.of(evidence.kind()),
                        evidence.observedOn().map(day -> labelled("observed", day.toString())),
                        evidence.validUntil().map(day -> labelled("valid-until", day.toString())),
                        Optional.of(evidence.attestedBy())
                                .filter(by -> !by.isEmpty())
                                .map(by -> labelled("attested", by)))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .map(Markdown::text)
                .collect(Collectors.joining(" · "));
    }

    private String labelled(String label, String value) {
        return words.labelled(label, value);
    }
}
