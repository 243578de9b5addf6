package org.deepsynth.rules.report.brief;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.advice.OpenQuestions;
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
 * What of a report matters first. Gaps stand by weight: a breach before what only measures or advises, the higher text before the lower
 * (a statute before rules made under it, what binds before what only asks), what may be punished before what may not, what was due
 * earlier before what is due later or on no day, what takes months to mend before what takes days, and what others repeat before what
 * stands alone.
 *
 * @param report the report
 * @param gaps the gaps that count, the heaviest first; those that only repeat another are counted with that one
 * @param repeating the gaps that only repeat another
 * @param questions what is open
 * @param coming the days to come of what is not met, the next one first
 */
public record Brief(
        Report report, List<Finding> gaps, List<Finding> repeating, OpenQuestions questions, List<Coming> coming) {

    private static final int HEAVIEST = 3;

    public Brief {
        gaps = List.copyOf(gaps);
        repeating = List.copyOf(repeating);
        coming = List.copyOf(coming);
    }

    /** Of that report. */
    public static Brief of(Report report) {
        List<Finding> repeating = gaps(report, (counting, gap) -> counting.repeats(gap) && !counting.principle(gap));
        List<Finding> gaps = gaps(report, Counting::counts).stream()
                .sorted(new Heaviest(report, repeating))
                .toList();
        List<Coming> coming = Coming.of(
                report,
                report.findings().stream()
                        .filter(finding -> finding.verdict() != Verdict.MET)
                        .toList());
        return new Brief(report, gaps, repeating, OpenQuestions.of(report), coming);
    }

    private static List<Finding> gaps(Report report, BiPredicate<Counting, Finding> which) {
        return report.packs().stream()
                .map(PackFindings::findings)
                .flatMap(findings -> {
                    Counting counting = Counting.of(findings);
                    return findings.stream()
                            .filter(finding -> finding.verdict() == Verdict.GAP && which.test(counting, finding));
                })
                .toList();
    }

    /** Those of them that half a page has room for. */
    public List<Finding> heaviest() {
        return gaps.stream().limit(HEAVIEST).toList();
    }

    /** The gaps that nobody accepts, or not for all their subjects: what is still to be done. */
    List<Finding> unaccepted() {
        return gaps.stream().filter(gap -> report.waivedUntil(gap).isEmpty()).toList();
    }

    /** Those that only repeat others, all of them of a lower text: the higher one asks for the same. */
    List<Finding> alsoUnderHigher() {
        return repeating.stream()
                .filter(gap -> gap.obligation().repeats().stream()
                        .flatMap(id -> report.finding(id).stream())
                        .filter(other -> other.verdict() == Verdict.GAP)
                        .allMatch(other -> rank(other) < rank(gap)))
                .toList();
    }

    /** Those of them that repeat this gap. */
    List<Finding> alsoUnderHigher(Finding gap) {
        return alsoUnderHigher().stream()
                .filter(other -> other.obligation().repeats().contains(gap.id()))
                .toList();
    }

    private static int rank(Finding finding) {
        return finding.obligation().instrument().force().rank();
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
