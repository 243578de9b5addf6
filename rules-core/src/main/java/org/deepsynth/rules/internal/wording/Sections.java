package org.deepsynth.rules.internal.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.ObligationKind;
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

    /**
     * One section.
     *
     * @param key its name in the labels
     * @param verdict the verdict of what is in it
     * @param findings what is in it, at least one
     */
    public record Part(String key, Verdict verdict, List<Finding> findings) {}

    /** The sections that have something in them, in the order of reports. */
    public List<Part> parts() {
        return Stream.of(
                        new Part("gaps", Verdict.GAP, gaps),
                        new Part("open", Verdict.UNKNOWN, open),
                        new Part("prohibitions", Verdict.UNKNOWN, prohibitions),
                        new Part("met", Verdict.MET, met),
                        new Part("upcoming", Verdict.NOT_APPLICABLE, upcoming),
                        new Part("not-applicable", Verdict.NOT_APPLICABLE, notApplicable))
                .filter(part -> !part.findings().isEmpty())
                .toList();
    }

    /** Open findings that wait for the same answers stand together. */
    public List<List<Finding>> openTogether() {
        return together(open);
    }

    /** Of these, those that wait for the same answers stand together. */
    public static List<List<Finding>> together(List<Finding> open) {
        return List.copyOf(open.stream()
                .collect(Collectors.groupingBy(FindingSummary::waitsFor, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * How the findings of a section are counted.
     *
     * @param counted those that count in the headline of their pack
     * @param repeating gaps that only repeat another and are counted with it
     * @param principles principles, which are not counted
     */
    public record Tally(int counted, int repeating, int principles) {}

    /** How these findings of the pack are counted. */
    public static Tally tally(List<Finding> section, PackFindings pack) {
        Set<String> gaps = pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP)
                .map(Finding::id)
                .collect(Collectors.toSet());
        int principles = (int) section.stream().filter(Sections::principle).count();
        int repeating = (int) section.stream()
                .filter(finding -> !principle(finding)
                        && gaps.contains(finding.id())
                        && !Collections.disjoint(gaps, finding.obligation().repeats()))
                .count();
        return new Tally(section.size() - principles - repeating, repeating, principles);
    }

    private static boolean principle(Finding finding) {
        return finding.obligation().kind() == ObligationKind.PRINCIPLE;
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
