package org.deepsynth.rules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Plans how to mend gaps. The ways are read off the rules' formulas and tried by assessing the changed description; a plan never
 * changes what is given (see {@link org.deepsynth.rules.fact.Given}) nor that under which something is owed unless that fact is
 * allowed, never answers what is open, and never makes another gap. Immutable and thread-safe.
 */
public final class FixPlanner {

    private static final int TRIES = 48;

    private final ComplianceEngine engine;
    private final LocalDate asOf;
    private final Set<String> allowed;
    private final List<String> packs;

    /**
     * Plans for these packs on a day.
     *
     * @param allowed general paths of given facts that the plan may change all the same, such as
     *     {@code features[].unlabelledVariant.offered} to give up an offer
     */
    public FixPlanner(ComplianceEngine engine, LocalDate asOf, List<String> packs, Collection<String> allowed) {
        this.engine = engine;
        this.asOf = asOf;
        this.allowed = Set.copyOf(allowed);
        this.packs = List.copyOf(packs);
    }

    /** Plans for all gaps of the description. */
    public FixPlan plan(Description description) {
        RemainingGaps remaining = remaining();
        return plan(description, RemainingGaps.gaps(remaining.assess(description)), remaining);
    }

    /**
     * Plans for these gaps of the description, by the ids of their obligations; nothing is planned for what is no gap.
     *
     * @throws IllegalArgumentException when an id is that of no obligation of the packs
     */
    public FixPlan plan(Description description, Collection<String> targets) {
        return plan(description, targets, remaining());
    }

    /** What a plan tries is remembered until it is written. */
    private RemainingGaps remaining() {
        return new RemainingGaps(engine, asOf, packs, this::changeable);
    }

    private FixPlan plan(Description description, Collection<String> targets, RemainingGaps remaining) {
        Report before = remaining.assess(description);
        for (String id : targets) {
            if (before.finding(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "The obligation (" + id + ") must be one of the packs that are planned for.");
            }
        }
        Set<String> known = RemainingGaps.gaps(before);
        Map<String, String> changes = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>(targets);
        open.retainAll(known);
        for (String target : open) {
            Description here = engine.reader().change(description, changes);
            Report now = remaining.assess(here);
            if (RemainingGaps.gaps(now).contains(target)) {
                mend(here, now.finding(target).orElseThrow(), known, remaining).ifPresent(changes::putAll);
            }
        }
        Set<String> left = remaining.after(description, changes, open);
        Set<String> mended = new LinkedHashSet<>(open);
        mended.removeAll(left);
        dropNeedless(description, changes, mended, remaining);
        return new PlanWriter(remaining, before).write(description, changes, open, left);
    }

    /** Changes that turn the one gap round and make no other. */
    private Optional<Map<String, String>> mend(
            Description here, Finding gap, Set<String> known, RemainingGaps remaining) {
        String target = gap.id();
        Remedies remedies = new Remedies(this::changeable, this::isAllowed);
        List<Formula> broken = engine.conclude(here, asOf).values().stream()
                .flatMap(concluded -> concluded.conclusions().stream())
                .filter(conclusion -> conclusion.obligation().equals(target))
                .filter(conclusion -> isGap(gap, conclusion.subject()))
                .flatMap(conclusion -> conclusion.clauses().stream())
                .filter(clause -> clause.kind() == ClauseKind.REQUIRES)
                .map(clause -> clause.formula())
                .toList();
        for (List<Counterfactual> way : remedies.ways(new AllOf(broken), true)) {
            for (Map<String, String> changes : Combinations.of(way, TRIES)) {
                if (mends(here, changes, target, known, remaining)) {
                    return Optional.of(changes);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isGap(Finding finding, String subject) {
        return finding.subjects().stream()
                .anyMatch(one -> one.subject().equals(subject) && one.verdict() == Verdict.GAP);
    }

    private boolean mends(
            Description here, Map<String, String> changes, String target, Set<String> known, RemainingGaps remaining) {
        try {
            Set<String> gaps = remaining.gaps(engine.reader().change(here, changes), Set.of(target));
            return known.containsAll(gaps) && !gaps.contains(target);
        } catch (InvalidSourceException contradiction) {
            return false;
        }
    }

    /** A later change may have made an earlier one needless. */
    private static void dropNeedless(
            Description description, Map<String, String> changes, Set<String> mended, RemainingGaps remaining) {
        for (String path : new ArrayList<>(changes.keySet())) {
            Map<String, String> fewer = new LinkedHashMap<>(changes);
            fewer.remove(path);
            if (remaining.after(description, fewer, mended).isEmpty()) {
                changes.remove(path);
            }
        }
    }

    private boolean changeable(Fact fact) {
        return isAllowed(fact) || !engine.reader().given(fact.path());
    }

    private boolean isAllowed(Fact fact) {
        return allowed.contains(Paths.general(fact.path()));
    }
}
