package org.deepsynth.rules.examples.backend.assessment;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.Report;

/**
 * A finding in the words of one language, for a reader who decides what to do.
 *
 * @param id the obligation
 * @param title what it is called
 * @param instrument what it is written in
 * @param article where there
 * @param force how strongly that binds
 * @param verdict how it stands
 * @param waived whether somebody accepts it
 * @param subjects each subject that stands so
 * @param missing the facts that would decide it
 */
public record FindingView(
        String id,
        String title,
        String instrument,
        String article,
        String force,
        Verdict verdict,
        boolean waived,
        List<About> subjects,
        List<String> missing) {

    /**
     * What is the case for one subject.
     *
     * @param subject the feature, or {@code service}
     * @param reasons why it stands so
     */
    public record About(String subject, List<Why> reasons) {}

    /**
     * One reason.
     *
     * @param reason what is the case
     * @param fix what would mend it
     * @param lines the lines of the description that say so
     */
    public record Why(String reason, Optional<String> fix, List<Integer> lines) {}

    /** The finding of that report in that language. */
    public static FindingView of(Report report, Finding finding, Language language) {
        return new FindingView(
                finding.id(),
                finding.obligation().title().in(language),
                finding.obligation().instrument().title().in(language),
                finding.obligation().source().on(report.asOf()).in(language),
                Names.of(finding.obligation().instrument().force()),
                finding.verdict(),
                report.waived().of(finding).isPresent(),
                finding.subjects().stream()
                        .filter(subject -> subject.verdict() == finding.verdict())
                        .map(subject -> about(subject, language))
                        .toList(),
                finding.missing().stream().map(Fact::path).toList());
    }

    private static About about(SubjectFinding subject, Language language) {
        return new About(
                subject.subject(),
                subject.reasons().stream().map(reason -> why(reason, language)).toList());
    }

    private static Why why(Reason reason, Language language) {
        return new Why(
                reason.text().in(language),
                reason.fix().map(fix -> fix.in(language)),
                reason.facts().stream()
                        .map(fact -> fact.origin().line())
                        .filter(line -> line > 0)
                        .distinct()
                        .toList());
    }
}
