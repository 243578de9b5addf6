package org.deepsynth.rules.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.report.Counting;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/**
 * What of a report matters first. Gaps stand by weight: what binds before what only measures, the stronger text before the weaker, what
 * may be punished before what may not, and what was due earlier before what is due later or on no day.
 *
 * @param report the report
 * @param gaps the gaps that count, the heaviest first; those that only repeat another are counted with that one
 * @param questions the answers that would settle most, those for which most waits first
 * @param coming the days to come of what is not met, the next one first
 */
public record Brief(Report report, List<Finding> gaps, List<OpenQuestion> questions, List<Coming> coming) {

    private static final int AGAINST = 1000;

    public Brief {
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
        coming = List.copyOf(coming);
    }

    /** Of that report. */
    public static Brief of(Report report) {
        List<Finding> gaps = report.packs().stream()
                .flatMap(pack -> counted(pack).stream())
                .sorted(Comparator.comparingInt(Brief::weight)
                        .reversed()
                        .thenComparing(gap -> gap.due().orElse(LocalDate.MAX)))
                .toList();
        List<Coming> coming = Coming.of(
                report,
                report.findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.MET)
                        .toList());
        return new Brief(report, gaps, OpenQuestions.of(report).first(), coming);
    }

    private static List<Finding> counted(PackFindings pack) {
        Counting counting = Counting.of(pack.findings());
        return pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP && counting.counts(finding))
                .toList();
    }

    private static int weight(Finding gap) {
        int force = gap.obligation().instrument().force().weight() * 2;
        int penalty = gap.obligation().consequences().isEmpty() ? 0 : 1;
        return (gap.breach() ? AGAINST : 0) + force + penalty;
    }

    /** The pack of a finding. */
    Catalogue catalogue(Finding finding) {
        return report.packs().stream()
                .filter(pack -> pack.findings().contains(finding))
                .findFirst()
                .orElseThrow()
                .catalogue();
    }

    /** How many of the gaps rest on a reading that can be trusted so far. */
    Map<Confidence, Long> confidences() {
        return gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.obligation().confidence(),
                        () -> new EnumMap<>(Confidence.class),
                        Collectors.counting()));
    }

    /** The stated facts by which the gaps are gaps. */
    Set<Fact> facts() {
        return gaps.stream()
                .flatMap(gap -> FindingSummary.deciding(gap).stream())
                .flatMap(reason -> reason.facts().stream())
                .filter(Fact::answered)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
