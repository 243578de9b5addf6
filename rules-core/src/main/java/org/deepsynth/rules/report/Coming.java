package org.deepsynth.rules.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Jurisdiction;

/**
 * A day to come.
 *
 * @param day the day
 * @param finding on what
 * @param subject for which of its subjects; empty where it is one day for all
 * @param kind what the day is
 */
public record Coming(LocalDate day, Finding finding, String subject, Kind kind) {

    /** What a day to come is. */
    public enum Kind {
        /** The first day on which something is owed. */
        FIRST_DAY,
        /** The day by which something is to be done. */
        DEADLINE
    }

    /** Where. */
    public Jurisdiction jurisdiction() {
        return finding.obligation().instrument().jurisdiction().orElseThrow();
    }

    /** Those of findings of a report, the next one first. */
    public static List<Coming> of(Report report, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.upcoming()
                        ? Stream.of(new Coming(finding.firstDay(), finding, "", Kind.FIRST_DAY))
                        : deadlines(report, finding))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
    }

    private static Stream<Coming> deadlines(Report report, Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.dueStill(report.asOf()).stream()
                        .filter(day -> !day.isBefore(report.asOf()))
                        .map(day -> new Coming(
                                day, finding, subject.wholeService() ? "" : subject.subject(), Kind.DEADLINE)));
    }
}
