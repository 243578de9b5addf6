package org.deepsynth.rules.report.brief;

import java.time.LocalDate;
import java.util.Collections;
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
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/**
 * What of a report matters first. Gaps stand by weight: what binds before what only measures, the stronger text before the weaker, what
 * may be punished before what may not, and what was due earlier before what is due later or on no day.
 *
 * @param report the report
 * @param gaps the gaps that count, the heaviest first; those that only repeat another are counted with that one
 * @param questions the answers that would settle most, those for which most waits first
 * @param coming the findings with a day to come, the next one first
 */
public record Brief(Report report, List<Finding> gaps, List<OpenQuestion> questions, List<Coming> coming) {

    /**
     * A day to come.
     *
     * @param day when
     * @param finding on what
     * @param first whether it is the first day on which that is owed; else it is the day by which it is to be done
     */
    public record Coming(LocalDate day, Finding finding, boolean first) {}

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
        List<Coming> coming = report.findings().stream()
                .flatMap(finding -> finding.upcoming()
                        ? List.of(new Coming(finding.firstDay(), finding, true)).stream()
                        : finding.due().stream()
                                .filter(day -> !day.isBefore(report.asOf()) && finding.verdict() != Verdict.MET)
                                .map(day -> new Coming(day, finding, false)))
                .sorted(Comparator.comparing(Coming::day))
                .toList();
        return new Brief(report, gaps, OpenQuestions.of(report).first(), coming);
    }

    private static List<Finding> counted(PackFindings pack) {
        Set<String> gaps = pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP)
                .map(Finding::id)
                .collect(Collectors.toSet());
        return pack.findings().stream()
                .filter(finding -> gaps.contains(finding.id()))
                .filter(finding -> finding.obligation().kind() != ObligationKind.PRINCIPLE
                        && Collections.disjoint(gaps, finding.obligation().repeats()))
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
