package org.deepsynth.rules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.LocalizedText;

/** Puts changes into steps: what each is for, what to do, by when and how long it takes. */
final class PlanWriter {

    private static final Comparator<FixPlan.Step> ORDER = Comparator.<FixPlan.Step, LocalDate>comparing(
                    step -> step.due().orElse(LocalDate.MAX))
            .thenComparing(FixPlan.Step::effort, Comparator.reverseOrder());

    private final RemainingGaps remaining;
    private final Report before;

    PlanWriter(RemainingGaps remaining, Report before) {
        this.remaining = remaining;
        this.before = before;
    }

    FixPlan write(Description description, Map<String, String> changes, Set<String> targets, Set<String> left) {
        List<FixPlan.Step> steps = new ArrayList<>();
        changes.forEach((path, value) -> steps.add(step(description, changes, path, value, targets, left)));
        steps.sort(ORDER);
        List<FixPlan.Unresolved> unresolved = targets.stream()
                .filter(left::contains)
                .map(id -> before.finding(id).orElseThrow())
                .map(gap -> new FixPlan.Unresolved(
                        gap.obligation(),
                        reasons(gap).stream().map(Reason::text).toList()))
                .toList();
        return new FixPlan(steps, unresolved);
    }

    /** A gap needs a step where it comes back without it. */
    private FixPlan.Step step(
            Description description,
            Map<String, String> changes,
            String path,
            String value,
            Set<String> targets,
            Set<String> left) {
        Map<String, String> others = new HashMap<>(changes);
        others.remove(path);
        Set<String> without = remaining.after(description, others, targets);
        List<Finding> needing = targets.stream()
                .filter(id -> !left.contains(id) && without.contains(id))
                .map(id -> before.finding(id).orElseThrow())
                .toList();
        List<Reason> reasons = needing.stream()
                .flatMap(gap -> reasons(gap).stream())
                .filter(reason ->
                        reason.facts().stream().anyMatch(fact -> fact.path().equals(path)))
                .toList();
        String from = reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> fact.path().equals(path))
                .map(fact -> fact.shown())
                .findFirst()
                .orElse("");
        List<LocalizedText> fixes = new StepFixes(before).of(needing, path);
        return new FixPlan.Step(
                path,
                from,
                value,
                fixes,
                needing.stream().map(Finding::id).toList(),
                needing.stream().flatMap(gap -> gap.due().stream()).min(Comparator.naturalOrder()),
                needing.stream()
                        .map(this::effort)
                        .max(Comparator.naturalOrder())
                        .orElse(Effort.DAYS));
    }

    private Effort effort(Finding gap) {
        Optional<PackFindings> pack = before.packs().stream()
                .filter(one -> one.findings().stream().anyMatch(own -> own.id().equals(gap.id())))
                .findFirst();
        return pack.orElseThrow().catalogue().effort(gap.obligation());
    }

    private static List<Reason> reasons(Finding gap) {
        return gap.subjects().stream()
                .filter(subject -> subject.verdict() == Verdict.GAP)
                .map(SubjectFinding::reasons)
                .flatMap(List::stream)
                .toList();
    }
}
