package org.deepsynth.rules.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What to do in a step, as the gaps' fixes say it. A fix that only refers to another obligation tells nobody what to do: where that
 * one's fix stands as well, it is left out.
 */
final class StepFixes {

    private final Set<String> ids;

    StepFixes(Report before) {
        this.ids = before.findings().stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** The fixes of the gaps for what that fact breaks. */
    List<LocalizedText> of(List<Finding> gaps, String path) {
        Set<String> here = gaps.stream().map(Finding::id).collect(Collectors.toSet());
        List<LocalizedText> own = gaps.stream()
                .flatMap(gap -> fixes(gap, path).filter(fix -> !refers(fix, gap, here)))
                .distinct()
                .toList();
        return own.isEmpty()
                ? gaps.stream().flatMap(gap -> fixes(gap, path)).distinct().toList()
                : own;
    }

    private static Stream<LocalizedText> fixes(Finding gap, String path) {
        return gap.subjects().stream()
                .filter(subject -> subject.verdict() == Verdict.GAP)
                .flatMap(subject -> subject.reasons().stream())
                .filter(reason ->
                        reason.facts().stream().anyMatch(fact -> fact.path().equals(path)))
                .flatMap(reason -> reason.fix().stream());
    }

    /** It names an obligation, by an id that is the same in all languages, or sends a gap that repeats others of the step to them. */
    private boolean refers(LocalizedText fix, Finding gap, Set<String> here) {
        String text = fix.in(Language.EN);
        return Arrays.stream(text.split("[^a-z0-9-]+")).anyMatch(ids::contains)
                || gap.obligation().repeats().stream().anyMatch(here::contains)
                        && (text.startsWith("See ") || fix.in(Language.ZH).startsWith("见"));
    }
}
