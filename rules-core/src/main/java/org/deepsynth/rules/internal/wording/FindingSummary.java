package org.deepsynth.rules.internal.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
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

    /** The reasons of the subjects that the finding's verdict was folded from. */
    public static List<Reason> deciding(Finding finding) {
        return subjectsWith(finding, finding.verdict())
                .flatMap(subject -> subject.reasons().stream())
                .toList();
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
        return comparison.compared().stream().map(Fact::path).findFirst().orElse("");
    }

    /** Why it does not apply, in a sentence for each kind of subject. */
    public static Set<LocalizedText> ruledOutBy(Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.reasons().stream().limit(1).map(reason -> why(subject, reason)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
