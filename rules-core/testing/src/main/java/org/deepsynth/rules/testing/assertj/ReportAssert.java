package org.deepsynth.rules.testing.assertj;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.text.GapText;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.testing.Baseline;
import org.deepsynth.rules.text.Language;

/**
 * Assertions on a report. A failure tells each finding with its article, the line of the description and the fix.
 *
 * <pre>{@code
 * assertThat(report).hasNoGaps();
 * assertThat(report).hasNoGapsIn("label").meets("cac-ds-16a").isOpenOnlyIn("cac-ds-24");
 * }</pre>
 *
 * <p>AssertJ is an optional dependency of this library: who uses this class has it anyway.
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

    private Language language = Language.EN;

    ReportAssert(Report report) {
        super(report, ReportAssert.class);
        if (report == null) {
            failWithMessage("The report (null) must be there.%nWrite assertThat(engine.assess(description, day)).");
        }
    }

    /** Tells failures in that language. */
    public ReportAssert in(Language other) {
        language = other;
        return this;
    }

    /** No obligation is breached; to fall short of mere advice, or of a code that the service has not signed, is no breach. */
    public ReportAssert hasNoGaps() {
        return noGaps("no gaps", finding -> true);
    }

    /** Nothing is stated of which files that were looked at show the opposite; each assertion on gaps asserts this, too. */
    public ReportAssert hasNoContradictions() {
        if (!actual.contradictions().isEmpty()) {
            failWithMessage(
                    "%nSeen otherwise than stated:%n%s",
                    actual.contradictions().stream()
                            .map(hint -> "    " + Printable.line(hint.message().in(language)))
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** No obligation is breached but where a waiver of the report accepts it (see {@link Report#with}). */
    public ReportAssert hasNoUnwaivedGaps() {
        return noGaps("no gaps but waived ones", actual.unwaivedGaps()::contains);
    }

    /** No obligation of the instrument of that id, such as {@code ds}, is breached. */
    public ReportAssert hasNoGapsIn(String instrument) {
        Set<String> known =
                actual.findings().stream().map(ReportAssert::instrument).collect(Collectors.toCollection(TreeSet::new));
        requireKnown(List.of(instrument), known, "instrument");
        return noGaps("no gaps in " + instrument, finding -> instrument(finding).equals(instrument));
    }

    /** Exactly these obligations have gaps, no more and no fewer; those that only advise, or were not signed, count as well. */
    public ReportAssert hasExactlyTheGaps(String... obligations) {
        return exactly(Verdict.GAP, List.of(obligations), actual.gaps());
    }

    /**
     * No obligation is breached but those that the baseline knows and whose last day is not over. It never fails because something
     * got better; a report without an obligation of the baseline is none that got better.
     */
    public ReportAssert hasNoGapsBeyond(Baseline baseline, LocalDate today) {
        requireKnown(baseline.obligations(), ids(actual.findings()), "obligation");
        Baseline.Comparison compared = baseline.compare(actual, today);
        if (!compared.holds()) {
            String expected = String.format(
                    "no gaps beyond the baseline (%d new, %d overdue, %d known (the oldest for %d days), %d mended)",
                    compared.added().size(),
                    compared.overdue().size(),
                    compared.known().size(),
                    compared.oldestDays(),
                    compared.mended().size());
            fail(
                    expected,
                    Stream.concat(compared.added().stream(), compared.overdue().stream())
                            .map(entry -> actual.finding(entry.obligation()).orElseThrow())
                            .distinct()
                            .toList());
        }
        return this;
    }

    /** The same, strictly: what is mended must also be gone from the baseline, so that it cannot come back unseen. */
    public ReportAssert hasExactlyTheBaseline(Baseline baseline, LocalDate today) {
        hasNoGapsBeyond(baseline, today);
        List<Baseline.Entry> mended = baseline.compare(actual, today).mended();
        if (!mended.isEmpty()) {
            failWithMessage(
                    "%nMended, and to be taken out of the baseline:%n%s%nThe file without them:%n%s",
                    mended.stream()
                            .map(entry -> "    " + Printable.line(entry.obligation() + " for " + entry.subject()))
                            .collect(Collectors.joining("\n")),
                    Printable.lines(baseline.shrunk(actual).yaml()));
        }
        return this;
    }

    /** Each of these obligations, at least one, applies and is met. */
    public ReportAssert meets(String... obligations) {
        return all(Verdict.MET, obligations);
    }

    /** None of these obligations, at least one, applies. */
    public ReportAssert isNotBoundBy(String... obligations) {
        return all(Verdict.NOT_APPLICABLE, obligations);
    }

    /** Only of these obligations it is open whether they apply or are met; prohibitions about which nothing is stated aside. */
    public ReportAssert isOpenOnlyIn(String... obligations) {
        requireKnown(List.of(obligations), ids(actual.findings()), "obligation");
        List<Finding> others = actual.findings().stream()
                .filter(Finding::open)
                .filter(finding -> !List.of(obligations).contains(finding.id()))
                .toList();
        if (!others.isEmpty()) {
            fail("open in " + List.of(obligations) + " only", others);
        }
        return this;
    }

    private ReportAssert noGaps(String expected, Predicate<Finding> which) {
        hasNoContradictions();
        List<Finding> gaps = actual.breaches().stream().filter(which).toList();
        if (!gaps.isEmpty()) {
            fail(expected, gaps);
        }
        return this;
    }

    private ReportAssert exactly(Verdict verdict, List<String> expected, List<Finding> found) {
        requireKnown(expected, ids(actual.findings()), "obligation");
        List<Finding> unexpected = found.stream()
                .filter(finding -> !expected.contains(finding.id()))
                .toList();
        List<Finding> otherwise = expected.stream()
                .map(id -> actual.finding(id).orElseThrow())
                .filter(finding -> finding.verdict() != verdict)
                .toList();
        if (!unexpected.isEmpty() || !otherwise.isEmpty()) {
            List<Finding> all = new ArrayList<>(unexpected);
            all.addAll(otherwise);
            fail(verdict + " exactly for " + expected, all);
        }
        return this;
    }

    private ReportAssert all(Verdict verdict, String... obligations) {
        if (obligations.length == 0) {
            failWithMessage("The obligations that must be %s must be named: there must be at least one.", verdict);
        }
        requireKnown(List.of(obligations), ids(actual.findings()), "obligation");
        List<Finding> otherwise = List.of(obligations).stream()
                .map(id -> actual.finding(id).orElseThrow())
                .filter(finding -> finding.verdict() != verdict)
                .toList();
        if (!otherwise.isEmpty()) {
            fail(verdict + " for " + List.of(obligations), otherwise);
        }
        return this;
    }

    /** A misspelt id would make an assertion that can never fail. */
    private void requireKnown(Collection<String> named, Set<String> known, String thing) {
        List<String> unknown =
                named.stream().filter(one -> !known.contains(one)).toList();
        if (!unknown.isEmpty()) {
            failWithMessage(
                    "The %s %s must be one that the report has: %s", thing, Printable.line(unknown.toString()), known);
        }
    }

    private void fail(String expected, List<Finding> findings) {
        GapText text = new GapText(actual, language);
        String told = findings.stream().map(text::write).collect(Collectors.joining("\n"));
        failWithMessage(
                "%nExpected of '%s' as of %s: %s%nbut found %d:%n%n%s",
                Printable.line(actual.service()), text.day(), expected, findings.size(), told);
    }

    private static String instrument(Finding finding) {
        return finding.obligation().instrument().id();
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
