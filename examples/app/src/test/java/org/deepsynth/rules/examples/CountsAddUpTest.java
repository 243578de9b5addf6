package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds up the numbers in the headings of a report comes to the counts of each pack. */
class CountsAddUpTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final Map<String, Verdict> SECTIONS = Map.of(
            "gaps", Verdict.GAP,
            "open", Verdict.UNKNOWN,
            "prohibitions", Verdict.UNKNOWN,
            "met", Verdict.MET,
            "upcoming", Verdict.NOT_APPLICABLE,
            "not-applicable", Verdict.NOT_APPLICABLE);

    static Stream<Report> reports() {
        return Source.descriptions(Ran.SERVICES).stream()
                .flatMap(file -> Stream.of("2026-11-29", "2025-08-31").map(day -> assess(file, LocalDate.parse(day))));
    }

    private static Report assess(Path file, LocalDate day) {
        return ENGINE.assess(ENGINE.read(file), day);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void in_every_format_for_people_and_every_language(Report report) {
        for (Language language : Language.OWN) {
            for (String format : List.of("text", "markdown", "html")) {
                for (PackFindings pack : report.packs()) {
                    String written = whole(
                            ReportFormat.of(format),
                            report.only(List.of(pack.catalogue().id())),
                            language);
                    for (Verdict verdict : Verdict.values()) {
                        assertThat(inHeadings(written, new Words(language, report.asOf()), format, verdict))
                                .as(format + " " + language + " "
                                        + pack.catalogue().id() + " " + verdict)
                                .isEqualTo(pack.summary().count(verdict));
                    }
                }
            }
        }
    }

    private static String whole(ReportFormat format, Report report, Language language) {
        return format.extents().contains(Extent.ALL)
                ? format.write(report, language, Extent.ALL)
                : format.write(report, language);
    }

    private static int inHeadings(String written, Words words, String format, Verdict verdict) {
        List<Integer> counts = new ArrayList<>();
        SECTIONS.forEach((key, of) -> {
            if (of == verdict) {
                String heading = words.get(format.equals("text") ? key : "heading." + key);
                Matcher found = Pattern.compile(
                                "(?m)(?:^|### |</span>\\s+)" + Pattern.quote(heading) + "(?: \\(|（)(\\d+)")
                        .matcher(written);
                while (found.find()) {
                    counts.add(Integer.valueOf(found.group(1)));
                }
            }
        });
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
