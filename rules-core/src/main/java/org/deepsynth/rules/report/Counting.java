package org.deepsynth.rules.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.ObligationKind;

/**
 * Which of some findings are counted: principles are not, and a gap that only repeats another of them is counted with that one.
 *
 * @param gaps the ids of those that are gaps
 */
public record Counting(Set<String> gaps) {

    public Counting {
        gaps = Set.copyOf(gaps);
    }

    /** Among these findings. */
    public static Counting of(List<Finding> findings) {
        return new Counting(findings.stream()
                .filter(finding -> finding.verdict() == Verdict.GAP)
                .map(Finding::id)
                .collect(Collectors.toSet()));
    }

    /** Whether it is counted. */
    public boolean counts(Finding finding) {
        return !principle(finding) && !repeats(finding);
    }

    /** Whether it is a principle. */
    public boolean principle(Finding finding) {
        return finding.obligation().kind() == ObligationKind.PRINCIPLE;
    }

    /** Whether it is a gap that only repeats another. */
    public boolean repeats(Finding finding) {
        return gaps.contains(finding.id()) && !repeated(finding).isEmpty();
    }

    /** The gaps that a gap only repeats. */
    public List<String> repeated(Finding gap) {
        return gap.obligation().repeats().stream().filter(gaps::contains).toList();
    }
}
