package org.deepsynth.rules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Demand;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/**
 * Where a service stands with a pack that only asks, such as an open letter: as a whole, and with each of its demands. None of the
 * outcomes is praise.
 *
 * @param whole the outcome over all that it asks
 * @param demands the outcome for each demand that the pack names, in its order
 * @param outside why the service lies outside, each once; none where it does not
 */
public record PackOutcome(Kind whole, List<OfDemand> demands, List<Reason> outside) {

    private static final LocalizedText NO_ROLE =
            Texts.beside(PackOutcome.class, "texts").get("no-role");

    /** Outcomes; the first that is so. */
    public enum Kind {
        /** Nothing of it applies, which is neither praise nor blame. */
        OUTSIDE,
        /** There are gaps in more than mere advice, whether or not somebody accepts them. */
        BREACHES_FOUND,
        /** No such gap, but something that the stated facts do not decide. */
        UNDETERMINED,
        /** Neither. */
        NO_BREACH_FOUND;

        static Kind of(List<Finding> findings) {
            if (findings.stream().allMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE)) {
                return OUTSIDE;
            }
            if (findings.stream().anyMatch(Finding::breach)) {
                return BREACHES_FOUND;
            }
            return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.UNKNOWN)
                    ? UNDETERMINED
                    : NO_BREACH_FOUND;
        }

        /** Its name for programs: that of a pack {@code letter} is {@code outside-the-letter} where nothing of it applies. */
        public String code(Catalogue pack) {
            return this == OUTSIDE ? "outside-the-" + pack.id() : Names.of(this);
        }
    }

    /**
     * The outcome of one demand.
     *
     * @param demand the demand
     * @param kind the outcome over the obligations that read it
     * @param summary how many of them have each verdict
     */
    public record OfDemand(Demand demand, Kind kind, Summary summary) {}

    public PackOutcome {
        demands = List.copyOf(demands);
        outside = List.copyOf(outside);
    }

    /** The outcome of a pack; empty where one of its instruments may bind, and before the day on which it first asks anything. */
    static Optional<PackOutcome> of(PackFindings pack) {
        Kind whole = Kind.of(pack.findings());
        if (!pack.catalogue().onlyAsks()
                || whole == Kind.OUTSIDE && pack.findings().stream().anyMatch(Finding::upcoming)) {
            return Optional.empty();
        }
        List<OfDemand> demands = pack.catalogue().demands().stream()
                .map(demand -> of(demand, pack.findings()))
                .toList();
        return Optional.of(
                new PackOutcome(whole, demands, whole == Kind.OUTSIDE ? because(pack.findings()) : List.of()));
    }

    private static OfDemand of(Demand demand, List<Finding> findings) {
        List<Finding> its = findings.stream()
                .filter(finding -> demand.has(finding.obligation()))
                .toList();
        return new OfDemand(demand, Kind.of(its), Summary.of(its));
    }

    /** What rules out everything, where there is such a thing; else what rules out one thing or another. */
    private static List<Reason> because(List<Finding> findings) {
        List<Map<String, Reason>> each =
                findings.stream().map(PackOutcome::reasons).toList();
        Map<String, Reason> common = new LinkedHashMap<>(each.get(0));
        each.forEach(one -> common.keySet().retainAll(one.keySet()));
        common.remove(Reason.BEARER);
        return common.isEmpty() ? any(each) : List.copyOf(common.values());
    }

    private static List<Reason> any(List<Map<String, Reason>> each) {
        Map<String, Reason> any = new LinkedHashMap<>();
        Set<Fact> roles = new LinkedHashSet<>();
        for (Map<String, Reason> one : each) {
            if (one.containsKey(Reason.BEARER)) {
                roles.addAll(one.get(Reason.BEARER).facts());
            } else {
                one.entrySet().stream()
                        .findFirst()
                        .ifPresent(first -> any.putIfAbsent(first.getKey(), first.getValue()));
            }
        }
        List<Reason> reasons = new ArrayList<>();
        if (!roles.isEmpty()) {
            reasons.add(new Reason(Reason.BEARER, NO_ROLE, Optional.empty(), List.copyOf(roles), List.of()));
        }
        reasons.addAll(any.values());
        return reasons;
    }

    private static Map<String, Reason> reasons(Finding finding) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        finding.subjects()
                .forEach(subject -> subject.reasons().forEach(reason -> reasons.putIfAbsent(reason.clause(), reason)));
        return reasons;
    }
}
