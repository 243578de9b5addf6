package org.deepsynth.rules.testing.junit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.text.GapText;
import org.deepsynth.rules.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A report as JUnit 5 tests, one for each obligation, grouped by instrument. A gap fails, or is skipped where a waiver accepts it; what is open is skipped, or fails where
 * that is asked for; what does not apply is left out, or shown as skipped.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> compliance() {
 *     return ComplianceTests.of(report).unknownFails().tests();
 * }
 * }</pre>
 *
 * <p>The report is made once, before the tests run, so they may run in any order and in parallel.
 */
public final class ComplianceTests {

    private final Report report;
    private final Language language;
    private final boolean unknownFails;
    private final boolean showsNotApplicable;

    private ComplianceTests(Report report, Language language, boolean unknownFails, boolean showsNotApplicable) {
        this.report = report;
        this.language = language;
        this.unknownFails = unknownFails;
        this.showsNotApplicable = showsNotApplicable;
    }

    /**
     * Tests for the findings of the report; told in English.
     *
     * @throws IllegalArgumentException when there is no report
     */
    public static ComplianceTests of(Report report) {
        if (report == null) {
            throw new IllegalArgumentException(
                    "The report (null) must be there.\nWrite ComplianceTests.of(engine.assess(description, day)).");
        }
        return new ComplianceTests(report, Language.EN, false, false);
    }

    /** Names and messages in that language. */
    public ComplianceTests in(Language other) {
        return new ComplianceTests(report, other, unknownFails, showsNotApplicable);
    }

    /** What is open fails too, except prohibitions about which nothing is stated. */
    public ComplianceTests unknownFails() {
        return new ComplianceTests(report, language, true, showsNotApplicable);
    }

    /** What does not apply is shown as a skipped test. */
    public ComplianceTests showNotApplicable() {
        return new ComplianceTests(report, language, unknownFails, true);
    }

    /**
     * A container for each instrument with a test for each of its obligations, in the law's order. Where no obligation applies, one
     * skipped test says so, for no tests at all would pass unseen.
     */
    public Stream<DynamicNode> tests() {
        Map<Instrument, List<DynamicTest>> byInstrument = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.verdict() != Verdict.NOT_APPLICABLE || showsNotApplicable) {
                byInstrument
                        .computeIfAbsent(finding.obligation().instrument(), one -> new ArrayList<>())
                        .add(test(finding));
            }
        }
        if (byInstrument.isEmpty()) {
            return Stream.of(nothingApplies());
        }
        return byInstrument.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey().title().in(language), entry.getValue().stream()));
    }

    private DynamicTest nothingApplies() {
        String told = new GapText(report, language).nothingApplies();
        return DynamicTest.dynamicTest(told, () -> Assumptions.abort(told));
    }

    private DynamicTest test(Finding finding) {
        String name = finding.id() + "  " + finding.obligation().title().in(language);
        return DynamicTest.dynamicTest(name, place(finding), () -> run(finding));
    }

    private void run(Finding finding) {
        String told = new GapText(report, language).write(finding);
        switch (finding.verdict()) {
            case GAP -> {
                Assumptions.assumeTrue(
                        finding.breach() && report.waived().of(finding).isEmpty(), told);
                Assertions.fail(told);
            }
            case UNKNOWN -> {
                if (unknownFails && finding.open()) {
                    Assertions.fail(told);
                }
                Assumptions.abort(told);
            }
            case NOT_APPLICABLE -> Assumptions.abort(told);
            case MET -> {
                // a test that says nothing has passed
            }
        }
    }

    /** The line of the description, so that a development environment jumps there; none where no file holds it. */
    private @Nullable URI place(Finding finding) {
        Path file;
        try {
            file = Path.of(report.source());
        } catch (InvalidPathException noFile) {
            return null;
        }
        if (!Files.isRegularFile(file)) {
            return null;
        }
        int line = finding.subjects().stream()
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .mapToInt(fact -> fact.origin().line())
                .filter(one -> one > 0)
                .findFirst()
                .orElse(1);
        return URI.create(file.toUri() + "?line=" + line);
    }
}
