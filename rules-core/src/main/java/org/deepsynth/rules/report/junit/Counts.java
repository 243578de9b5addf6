package org.deepsynth.rules.report.junit;

import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.waiver.Waived;

/** How many cases there are of each outcome. */
record Counts(long tests, long failures, long skipped) {

    static Counts of(List<Finding> findings, Waived waived) {
        long failures = findings.stream()
                .filter(finding -> finding.breach() && waived.of(finding).isEmpty())
                .count();
        long met = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.MET)
                .count();
        return new Counts(findings.size(), failures, findings.size() - failures - met);
    }

    /** Of cases that all fail. */
    static Counts failing(int cases) {
        return new Counts(cases, cases, 0);
    }

    Counts and(Counts others) {
        return new Counts(tests + others.tests, failures + others.failures, skipped + others.skipped);
    }

    /** As attributes of all suites together, which tell no skipped ones. */
    String[] ofAll(String... others) {
        return attributes(others, Stream.of());
    }

    /** As attributes of one suite. */
    String[] ofSuite(String... others) {
        return attributes(others, Stream.of("skipped", "" + skipped));
    }

    private String[] attributes(String[] others, Stream<String> more) {
        return Stream.of(
                        Stream.of(others),
                        Stream.of("tests", "" + tests, "failures", "" + failures, "errors", "0", "time", "0"),
                        more)
                .flatMap(part -> part)
                .toArray(String[]::new);
    }
}
