package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.text.LocalizedText;

/** What reports for people tell of a finding, over all its subjects and each thing once. */
public final class FindingSummary {

    private FindingSummary() {}

    /** Every reason. */
    public static List<Reason> reasons(Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.reasons().stream())
                .toList();
    }

    /** The reasons of the subjects that the finding's verdict was folded from; what is said of several in the same words, once. */
    public static List<Reason> deciding(Finding finding) {
        Alike alike = new Alike();
        Map<Object, List<Reason>> told = new LinkedHashMap<>();
        subjectsWith(finding, finding.verdict())
                .forEach(subject -> subject.reasons()
                        .forEach(reason -> told.computeIfAbsent(
                                        alike.add(reason.clause(), subject.subject(), reason.text()),
                                        key -> new ArrayList<>())
                                .add(reason)));
        return told.entrySet().stream()
                .map(entry -> together(alike.told(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Reason together(LocalizedText text, List<Reason> reasons) {
        Reason first = reasons.get(0);
        return reasons.size() == 1
                ? first
                : new Reason(
                        first.clause(),
                        text,
                        first.fix(),
                        each(reasons, Reason::facts),
                        each(reasons, Reason::comparisons),
                        entriesOf(reasons));
    }

    /** What the reasons tell of entries, where all of them do. */
    private static Optional<Told> entriesOf(List<Reason> reasons) {
        List<Told> told =
                reasons.stream().flatMap(reason -> reason.told().stream()).toList();
        if (told.size() < reasons.size()) {
            return Optional.empty();
        }
        // one without lists stands for everything
        List<Fact> of = told.stream().anyMatch(one -> one.of().isEmpty())
                ? List.of()
                : told.stream().flatMap(one -> one.of().stream()).distinct().toList();
        return Optional.of(new Told(of, () -> List.copyOf(entries(reasons))));
    }

    private static <T> List<T> each(List<Reason> reasons, Function<Reason, List<T>> part) {
        return reasons.stream()
                .flatMap(reason -> part.apply(reason).stream())
                .distinct()
                .toList();
    }

    /** The facts and what was asked of them by which it applies to the subjects that its verdict was folded from. */
    public static List<Ground> grounds(Finding finding) {
        return subjectsWith(finding, finding.verdict())
                .flatMap(subject -> subject.appliesBecause().stream())
                .distinct()
                .toList();
    }

    /** The facts that its verdict was folded from. */
    public static Set<Fact> decidedBy(Finding finding) {
        return subjectsWith(finding, finding.verdict())
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The facts by which a met finding is met, as far as no sentence tells of them. */
    public static Set<Fact> supporting(Finding met) {
        return deciding(met).stream()
                .flatMap(reason -> reason.shown().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the reasons tell of entries of lists and tables, each sentence once. */
    public static Set<LocalizedText> entries(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.entries().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The path of the fact that a comparison asks about; what it is compared with stands in the relation. */
    public static String asked(Comparison comparison) {
        return comparison.asked().map(Fact::path).orElse("");
    }

    /** Clauses that the facts settle neither way. */
    public static List<Reason> unsettled(Finding finding) {
        return subjectsWith(finding, Verdict.UNKNOWN)
                .flatMap(subject -> subject.reasons().stream())
                .distinct()
                .toList();
    }

    /** Why it does not apply, or not to some of its subjects, each thing once. */
    public static List<LocalizedText> ruledOutBy(Finding finding) {
        return ruledOutBy(finding, reason -> true);
    }

    /** Of what is not yet in force what is to be said beside its first day: who is left more time, each thing once. */
    static List<LocalizedText> besideTheDay(Finding upcoming) {
        return ruledOutBy(upcoming, reason -> !reason.clause().equals(Reason.FIRST_DAY));
    }

    private static List<LocalizedText> ruledOutBy(Finding finding, Predicate<Reason> told) {
        Alike alike = new Alike();
        subjectsWith(finding, Verdict.NOT_APPLICABLE)
                .forEach(subject -> subject.reasons().stream()
                        .limit(1)
                        .filter(told)
                        .forEach(reason -> alike.add("", subject.subject(), why(subject, reason))));
        return alike.told();
    }

    /** Whether the role of its duty bearer rules it out, which is not held; what else does is not told beside it. */
    public static boolean ruledOutByRole(Finding finding) {
        return finding.ruledOut()
                && finding.subjects().get(0).reasons().stream()
                        .limit(1)
                        .anyMatch(reason -> reason.clause().equals(Reason.BEARER));
    }

    /** An exception of the law is told as such: without it, the obligation would apply. */
    private static LocalizedText why(SubjectFinding subject, Reason reason) {
        return subject.exclusion().filter(one -> one == Exclusion.EXEMPT).isPresent()
                ? Labels.text("exempt").with("reason", reason.text())
                : reason.text();
    }

    /** Whether what is open is whether it applies. */
    public static boolean asksWhetherItApplies(Finding finding) {
        return finding.subjects().stream()
                .anyMatch(subject -> !subject.openApplicability().isEmpty());
    }

    /** What a finding waits for; findings with the same key are written together. */
    public static Object waitsFor(Finding finding) {
        return List.of(finding.toAskNext(), asksWhetherItApplies(finding), reasons(finding));
    }

    private static Stream<SubjectFinding> subjectsWith(Finding finding, Verdict verdict) {
        return finding.subjects().stream().filter(subject -> subject.verdict() == verdict);
    }
}
