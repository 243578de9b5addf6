package com.example.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * What stands against a release, for the person who has to mend it.
 *
 * @param obligation its id
 * @param title what is owed
 * @param instrument the law or other text that says so
 * @param article where there
 * @param verdict a gap, or not known
 * @param reasons why
 * @param questions the facts that would decide it; none where it is decided
 */
record Obstacle(
        String obligation,
        String title,
        String instrument,
        String article,
        Verdict verdict,
        List<Why> reasons,
        List<Question> questions) {

    /**
     * One reason.
     *
     * @param subject the feature, or {@code service}
     * @param reason what is the case
     * @param facts what says so, as {@code path: value}
     * @param fix what would mend it
     */
    record Why(String subject, String reason, List<String> facts, Optional<String> fix) {}

    /**
     * A fact that nobody has stated.
     *
     * @param path where it belongs
     * @param question what it asks
     */
    record Question(String path, String question) {}

    /** The finding of that report, told in that language. */
    static Obstacle of(Report report, Finding finding, Language language) {
        return new Obstacle(
                finding.id(),
                finding.obligation().title().in(language),
                finding.obligation().instrument().title().in(language),
                finding.obligation().source().on(report.asOf()).in(language),
                finding.verdict(),
                finding.subjects().stream()
                        .flatMap(subject -> reasons(subject, language))
                        .toList(),
                finding.missing().stream()
                        .map(fact -> new Question(
                                fact.path(), fact.origin().question().in(language)))
                        .toList());
    }

    private static Stream<Why> reasons(SubjectFinding subject, Language language) {
        return switch (subject.verdict()) {
            case GAP, UNKNOWN -> subject.reasons().stream().map(reason -> why(subject, reason, language));
            case MET, NOT_APPLICABLE -> Stream.empty();
        };
    }

    private static Why why(SubjectFinding subject, Reason reason, Language language) {
        return new Why(
                subject.subject(),
                reason.text().in(language),
                reason.facts().stream().map(Obstacle::stated).toList(),
                reason.fix().map(fix -> fix.in(language)));
    }

    private static String stated(Fact fact) {
        return fact.path() + ": " + fact.shown();
    }
}
