package org.deepsynth.rules.internal.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.waiver.Waived;

/**
 * The findings of a pack in the sections that reports for people have; each finding stands in one of them.
 *
 * @param gaps what is breached
 * @param open what the stated facts do not decide
 * @param prohibitions prohibitions about which nothing is stated
 * @param met what is satisfied
 * @param upcoming what is not yet in force
 * @param notApplicable what is known not to apply
 * @param waived which of the gaps somebody accepts
 */
public record Sections(
        List<Finding> gaps,
        List<Finding> open,
        List<Finding> prohibitions,
        List<Finding> met,
        List<Finding> upcoming,
        List<Finding> notApplicable,
        Waived waived) {

    public static Sections of(PackFindings pack, Waived waived) {
        return new Sections(
                having(pack, finding -> finding.verdict() == Verdict.GAP),
                having(pack, Finding::open),
                having(pack, Finding::silentProhibition),
                having(pack, finding -> finding.verdict() == Verdict.MET),
                having(pack, Finding::upcoming),
                having(pack, Finding::ruledOut),
                waived);
    }

    /** Open findings that wait for the same answers stand together. */
    public List<List<Finding>> openTogether() {
        return List.copyOf(open.stream()
                .collect(Collectors.groupingBy(FindingSummary::waitsFor, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** The gaps with which this one is counted, since it only repeats them. */
    public List<String> countedWith(Finding gap) {
        Set<String> ids = gaps.stream().map(Finding::id).collect(Collectors.toSet());
        return gap.obligation().repeats().stream().filter(ids::contains).toList();
    }

    private static List<Finding> having(PackFindings pack, Predicate<Finding> which) {
        return pack.findings().stream().filter(which).toList();
    }
}
