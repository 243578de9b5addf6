package org.deepsynth.rules.internal.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Basis;
import org.deepsynth.rules.law.Demand;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.text.LocalizedText;

/**
 * The gaps under one demand of a pack that only asks; where a pack names no demands, all its gaps. What several of them would say of
 * the demand is told once.
 *
 * @param demand the demand; empty where none has these gaps
 * @param gaps the gaps in the order in which they are told, each followed by those that only repeat it
 * @param sharesSource whether all of them stand in one provision, so that the group names it
 * @param says what the text of the demand says, as far as several of them are derived from that
 */
public record DemandGaps(Optional<Demand> demand, List<Finding> gaps, boolean sharesSource, List<LocalizedText> says) {

    /** No group: a gap that tells everything by itself. */
    public static final DemandGaps NONE = new DemandGaps(Optional.empty(), List.of(), false, List.of());

    /** The gaps of a pack. */
    public static List<DemandGaps> of(PackFindings pack, Sections sections) {
        return of(pack, sections, sections.gapsAsTold());
    }

    /** Some of them, in the order in which they are told. */
    public static List<DemandGaps> of(PackFindings pack, Sections sections, List<Finding> some) {
        List<Demand> demands = pack.catalogue().demands();
        Map<Optional<Demand>, List<Finding>> groups = some.stream()
                .collect(Collectors.groupingBy(
                        gap -> demand(demands, sections.repeated(gap).orElse(gap)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), sections))
                .toList();
    }

    private static Optional<Demand> demand(List<Demand> demands, Finding gap) {
        return demands.stream().filter(one -> one.has(gap.obligation())).findFirst();
    }

    private static DemandGaps of(Optional<Demand> demand, List<Finding> gaps, Sections sections) {
        if (demand.isEmpty()) {
            return new DemandGaps(demand, gaps, false, List.of());
        }
        List<Obligation> full = gaps.stream()
                .filter(gap -> sections.repeated(gap).isEmpty())
                .map(Finding::obligation)
                .toList();
        return new DemandGaps(demand, gaps, oneSource(full), shared(full));
    }

    private static boolean oneSource(List<Obligation> all) {
        return all.stream()
                        .map(one -> List.of(
                                one.instrument(),
                                one.source(),
                                one.from(),
                                one.relations().tightens(),
                                one.relations().details()))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<LocalizedText> shared(List<Obligation> all) {
        return all.stream()
                .flatMap(one -> one.basis().stream())
                .collect(Collectors.groupingBy(Basis::says, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(says -> says.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first of its obligations, which speaks for all where they share their source. */
    public Obligation first() {
        return gaps.get(0).obligation();
    }

    /** Whether a gap of it tells by itself what its text says. */
    public boolean leaves(Basis basis) {
        return !says.contains(basis.says());
    }
}
