package org.deepsynth.rules.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.LocalizedText;
import org.deepsynth.rules.law.Parameter;

/**
 * A formula's leaf that looks at a stated value: a number against a limit, a day against a day, a list for a member.
 *
 * @param compared the facts compared, in reading order
 * @param relation what is asked of them, in words, such as {@code at least 6}
 * @param limits the thresholds that it uses
 * @param truth unknown where a fact that is needed is unknown
 */
public record Comparison(List<Fact> compared, LocalizedText relation, List<Parameter> limits, Truth truth)
        implements Formula {

    public Comparison {
        compared = List.copyOf(compared);
        limits = List.copyOf(limits);
    }

    /** What is asked of one fact, without a threshold. */
    public Comparison(Fact fact, LocalizedText relation, Truth truth) {
        this(List.of(fact), relation, List.of(), truth);
    }

    @Override
    public Set<Fact> decidedBy() {
        return truth == Truth.UNKNOWN ? Set.of() : facts();
    }

    @Override
    public Set<Fact> missing() {
        if (truth != Truth.UNKNOWN) {
            return Set.of();
        }
        return compared.stream().filter(fact -> !fact.stated()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<Comparison> comparisons() {
        return Set.of(this);
    }

    @Override
    public Set<Fact> facts() {
        return new LinkedHashSet<>(compared);
    }
}
