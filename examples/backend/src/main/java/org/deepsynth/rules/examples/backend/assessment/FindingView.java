package org.deepsynth.rules.examples.backend.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

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
 * @param law more on where it comes from
 * @param upcoming whether it is only not yet in force
 * @param silent whether it is a prohibition about which nothing is stated, and so no open question
 * @param due the day by which it had to be done, where the law gives one
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
        List<Stated> missing,
        Law law,
        boolean upcoming,
        boolean silent,
        Optional<LocalDate> due) {

    /**
     * Where an obligation comes from.
     *
     * @param instrument the instrument's id
     * @param kind what kind of obligation it is
     * @param force how strongly the instrument binds, for readers; of advocacy it says that it is no law
     * @param binding whether the release gate keeps to it
     * @param since its first day
     */
    public record Law(String instrument, String kind, String force, boolean binding, LocalDate since) {}

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
     * @param facts what they state
     */
    public record Why(String reason, Optional<String> fix, List<Integer> lines, List<Stated> facts) {}

    /**
     * A fact.
     *
     * @param path where it belongs in the description
     * @param question what it asks; empty where it asks nothing of a user
     * @param value what is stated, or {@code unknown}
     * @param line where it is stated; 0 where it is not
     */
    public record Stated(String path, String question, String value, int line) {}

    /** The finding of that report in that language. */
    public static FindingView of(Report report, Finding finding, Language language) {
        Obligation obligation = finding.obligation();
        return new FindingView(
                finding.id(),
                obligation.title().in(language),
                obligation.instrument().title().in(language),
                obligation.source().on(report.asOf()).in(language),
                Names.of(obligation.instrument().force()),
                finding.verdict(),
                report.waived().of(finding).isPresent(),
                finding.subjects().stream()
                        .filter(subject -> subject.verdict() == finding.verdict())
                        .map(subject -> about(subject, language))
                        .toList(),
                stated(finding.missing(), language),
                law(finding, language),
                finding.upcoming(),
                finding.silentProhibition(),
                finding.due());
    }

    private static Law law(Finding finding, Language language) {
        Obligation obligation = finding.obligation();
        Instrument instrument = obligation.instrument();
        return new Law(
                instrument.id(),
                Names.of(obligation.kind()),
                instrument.forceLabel().in(language),
                Binding.binds(finding),
                obligation.from());
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
                        .toList(),
                stated(reason.facts(), language));
    }

    private static List<Stated> stated(Collection<Fact> facts, Language language) {
        return facts.stream()
                .map(fact -> new Stated(
                        fact.path(),
                        fact.origin().question().in(language),
                        fact.shown(),
                        fact.origin().line()))
                .toList();
    }
}
