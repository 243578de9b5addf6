package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Among the answers that would settle most, what is asked alike of several features is asked once, with the places of its answers. */
class AskedOnceTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final Report TWO = ENGINE.assess(ENGINE.reader().read("two.yaml", """
            service: {name: Two, usesDeepSynthesis: yes, startedOn: 2026-03-02}
            features:
              - {id: chat, functions: [dialogue], outputs: [text], mayConfuse: yes}
              - {id: story, functions: [dialogue], outputs: [text], mayConfuse: yes}
            cac:
              offeredInMainland: yes
              offeredToPublic: yes
              roles: [provider, generative-ai-provider]
            """), LocalDate.of(2026, 11, 29))
            .only(List.of("cac"));

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void in_every_format_for_people(String format) {
        String written = ReportFormat.of(format).write(TWO, Language.EN);
        String title = format.equals("text") ? "ANSWERS THAT WOULD SETTLE MOST" : "Open questions";
        String asked = format.equals("html")
                ? written.substring(written.indexOf("<ol>"), written.indexOf("</ol>"))
                : written.substring(written.indexOf(title))
                        .lines()
                        .limit(40)
                        .reduce("", (one, other) -> one + "\n" + other);

        assertThat(asked).containsPattern("features\\[0\\][^\\n]*,\\s+`?features\\[1\\]");
        assertThat(Pattern.compile("Where is text labelled\\?")
                        .matcher(asked)
                        .results()
                        .count())
                .isLessThanOrEqualTo(1);
    }
}
