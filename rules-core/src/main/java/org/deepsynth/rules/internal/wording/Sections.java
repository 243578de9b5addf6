package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.Counting;
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
 * @param counting which of them are counted
 * @param waived which of the gaps somebody accepts
 */
public record Sections(
        List<Finding> gaps,
        List<Finding> open,
        List<Finding> prohibitions,
        List<Finding> met,
        List<Finding> upcoming,
        List<Finding> notApplicable,
        Counting counting,
        Waived waived) {

    /** So many obligations that one sentence rules out are told under it. */
    private static final int MANY = 3;

    public static Sections of(PackFindings pack, Waived waived) {
        return new Sections(
                having(pack, finding -> finding.verdict() == Verdict.GAP),
                having(pack, Finding::open),
                having(pack, Finding::silentProhibition),
                having(pack, finding -> finding.verdict() == Verdict.MET),
                having(pack, Finding::upcoming),
                having(pack, Finding::ruledOut),
                Counting.of(pack.findings()),
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

    /** The first section of what does not apply, before which stands what is not required although many assume it. */
    public Optional<Part> firstNotApplicable() {
        return parts().stream()
                .filter(part -> part.verdict() == Verdict.NOT_APPLICABLE)
                .findFirst();
    }

    /** Open findings that wait for the same answers stand together. */
    public List<List<Finding>> openTogether() {
        return together(open);
    }

    /** Of these, those that wait for the same answers stand together. */
    public static List<List<Finding>> together(List<Finding> open) {
        return grouped(open, FindingSummary::waitsFor);
    }

    /** The same under their instruments: under that of the first of them. */
    public List<List<List<Finding>>> openByInstrument() {
        return grouped(openTogether(), findings -> findings.get(0).obligation().instrument());
    }

    /** Findings under their instruments, in the law's order. */
    public static Map<Instrument, List<Finding>> byInstrument(List<Finding> findings) {
        return byInstrument(findings, finding -> finding);
    }

    private static Map<Instrument, List<Finding>> byInstrument(List<Finding> findings, UnaryOperator<Finding> under) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> under.apply(finding).obligation().instrument(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static <T> List<List<T>> grouped(List<T> all, Function<T, Object> by) {
        return List.copyOf(all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /**
     * How the findings of a section are counted.
     *
     * @param counted those that count in the headline of their pack
     * @param repeating gaps that only repeat another and are counted with it
     * @param principles principles, which are not counted
     */
    public record Tally(int counted, int repeating, int principles) {

        /** These and others. */
        Tally and(Tally others) {
            return new Tally(counted + others.counted, repeating + others.repeating, principles + others.principles);
        }
    }

    /** How these findings of the pack are counted. */
    public static Tally tally(List<Finding> section, PackFindings pack) {
        Counting counting = Counting.of(pack.findings());
        int counted = (int) section.stream().filter(counting::counts).count();
        int principles = (int) section.stream().filter(counting::principle).count();
        return new Tally(counted, section.size() - counted - principles, principles);
    }

    /** The facts that every open finding waits for, where there are several that wait for more: to be told once for all. */
    public Set<Fact> askedByAll() {
        return askedByAll(openTogether());
    }

    /** Some facts and others. */
    public static Set<Fact> with(Set<Fact> facts, Set<Fact> others) {
        Set<Fact> all = new LinkedHashSet<>(facts);
        all.addAll(others);
        return all;
    }

    /** Some facts but for others. */
    public static Set<Fact> without(Set<Fact> facts, Set<Fact> others) {
        Set<Fact> left = new LinkedHashSet<>(facts);
        left.removeAll(others);
        return left;
    }

    /** The same of these, of which those that wait for the same answers stand together. */
    public static Set<Fact> askedByAll(List<List<Finding>> together) {
        Set<Fact> all = new LinkedHashSet<>();
        if (together.size() > 1) {
            all.addAll(together.get(0).get(0).toAskNext());
            together.forEach(findings -> all.retainAll(findings.get(0).toAskNext()));
        }
        return all;
    }

    /**
     * What does not apply for the same reason, told once for all: by the role of the duty bearer that is not held, however few fall away
     * with it, and by any other sentence that many share.
     */
    public List<List<Finding>> ruledOutTogether() {
        List<List<Finding>> together = new ArrayList<>(grouped(
                notApplicable.stream().filter(FindingSummary::ruledOutByRole).toList(),
                finding -> finding.obligation().bearers()));
        grouped(
                        notApplicable.stream()
                                .filter(finding -> !FindingSummary.ruledOutByRole(finding))
                                .toList(),
                        FindingSummary::ruledOutBy)
                .stream()
                .filter(findings -> findings.size() >= MANY)
                .forEach(together::add);
        return together;
    }

    /** What does not apply for a reason that few share. */
    public List<Finding> ruledOutAlone() {
        Set<Finding> together = Collections.newSetFromMap(new IdentityHashMap<>());
        ruledOutTogether().forEach(together::addAll);
        return notApplicable.stream()
                .filter(finding -> !together.contains(finding))
                .toList();
    }

    /** The gaps in the order in which they are told: each followed by those that only repeat it. */
    public List<Finding> gapsAsTold() {
        return gaps.stream()
                .filter(gap -> repeated(gap).isEmpty())
                .flatMap(gap -> Stream.concat(Stream.of(gap), repeating(gap).stream()))
                .toList();
    }

    /** The same under their instruments: those that only repeat another one under that one's. */
    public Map<Instrument, List<Finding>> gapsByInstrument() {
        return byInstrument(gapsAsTold(), gap -> repeated(gap).orElse(gap));
    }

    /** The gaps that only repeat this one, directly or over another that does. */
    public List<Finding> repeating(Finding gap) {
        return gaps.stream()
                .filter(other -> repeated(other).map(Finding::id).equals(Optional.of(gap.id())))
                .toList();
    }

    /** The gap under which this one is told, since it only repeats it; of several the one named first. */
    public Optional<Finding> repeated(Finding gap) {
        Set<String> passed = new HashSet<>();
        Optional<Finding> parent = parent(gap);
        Optional<Finding> last = parent;
        while (parent.isPresent() && passed.add(parent.get().id())) {
            last = parent;
            parent = parent(parent.get());
        }
        // those that repeat each other in a ring are told each by itself
        return parent.isPresent() ? Optional.empty() : last;
    }

    private Optional<Finding> parent(Finding gap) {
        return countedWith(gap).stream()
                .findFirst()
                .flatMap(id ->
                        gaps.stream().filter(other -> other.id().equals(id)).findFirst());
    }

    /** The gaps with which this one is counted, since it only repeats them. */
    public List<String> countedWith(Finding gap) {
        return counting.repeated(gap);
    }

    private static List<Finding> having(PackFindings pack, Predicate<Finding> which) {
        return pack.findings().stream().filter(which).toList();
    }
}
