package org.deepsynth.rules.advice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/** Tells which gaps changes of a description leave. What was assessed once is not assessed again; so it serves one plan. */
final class RemainingGaps {

    private final ComplianceEngine engine;
    private final LocalDate asOf;
    private final List<String> packs;
    private final Predicate<Fact> changeable;
    private final Map<String, Report> assessed = new HashMap<>();

    RemainingGaps(ComplianceEngine engine, LocalDate asOf, List<String> packs, Predicate<Fact> changeable) {
        this.engine = engine;
        this.asOf = asOf;
        this.packs = packs;
        this.changeable = changeable;
    }

    /** Which of these gaps the changes leave. */
    Set<String> after(Description description, Map<String, String> changes, Set<String> targets) {
        Set<String> left = gaps(engine.reader().change(description, changes), targets);
        left.retainAll(targets);
        return left;
    }

    /**
     * All gaps, and those of the targets that a day left open only hides: a step is done today at the earliest, so such a day is no
     * way around a limit that has run out.
     */
    Set<String> gaps(Description changed, Set<String> targets) {
        Report report = assess(changed);
        Set<String> gaps = gaps(report);
        for (String target : targets) {
            Map<String, String> days = gaps.contains(target) ? Map.of() : openDays(report, target);
            if (!days.isEmpty() && isGap(changed, days, target)) {
                gaps.add(target);
            }
        }
        return gaps;
    }

    /** Days that contradict what is stated cannot be today's, so the step is not to be done any more. */
    private boolean isGap(Description changed, Map<String, String> days, String target) {
        try {
            return gaps(assess(engine.reader().change(changed, days))).contains(target);
        } catch (InvalidSourceException contradiction) {
            return true;
        }
    }

    private Map<String, String> openDays(Report report, String target) {
        return report.finding(target).orElseThrow().missing().stream()
                .filter(fact -> fact instanceof Day && changeable.test(fact))
                .collect(Collectors.toMap(Fact::path, fact -> asOf.toString()));
    }

    /** Where the description stands with the packs. */
    Report assess(Description description) {
        return assessed.computeIfAbsent(
                description.digest(), facts -> engine.assess(description, asOf).only(packs));
    }

    /** The ids of the gaps. */
    static Set<String> gaps(Report report) {
        return report.gaps().stream().map(Finding::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
