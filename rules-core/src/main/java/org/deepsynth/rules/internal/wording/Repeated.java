package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.text.LocalizedText;

/** What a gap that only repeats others tells beside them. */
public final class Repeated {

    private final Sections sections;

    public Repeated(Sections sections) {
        this.sections = sections;
    }

    /** Its reasons; without facts and fix where they rest on facts of the repeated gaps, since what mends those mends this. */
    public List<Reason> of(Finding gap) {
        Set<Fact> known = known(gap);
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : FindingSummary.deciding(gap)) {
            boolean repeats = reason.facts().stream().anyMatch(known::contains);
            List<Fact> own = repeats ? List.of() : reason.facts();
            List<Comparison> compared = repeats ? List.of() : reason.comparisons();
            Optional<LocalizedText> fix = repeats ? Optional.empty() : reason.fix();
            Optional<Told> entries = repeats ? Optional.empty() : reason.told();
            reasons.add(new Reason(reason.clause(), reason.text(), fix, own, compared, entries));
        }
        return reasons;
    }

    private Set<Fact> known(Finding gap) {
        Set<String> others = new LinkedHashSet<>(sections.countedWith(gap));
        sections.repeated(gap).map(Finding::id).ifPresent(others::add);
        Set<Fact> known = new LinkedHashSet<>();
        for (Finding other : sections.gaps()) {
            if (others.contains(other.id())) {
                FindingSummary.deciding(other).forEach(reason -> known.addAll(reason.facts()));
                known.addAll(Grounds.facts(other));
            }
        }
        return known;
    }
}
