package org.deepsynth.rules.internal.wording;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;

/** Facts with what was asked of them: a number with its threshold and where that stands, a day with the day it was due. */
public final class Compared {

    private final Words words;
    private final FactText facts;

    public Compared(Words words) {
        this.words = words;
        this.facts = new FactText(words.labels());
    }

    /** A line for each fact of a reason, with what was asked of it; beside sentences on entries for what these leave out. */
    public List<String> lines(Reason reason) {
        return Stream.concat(
                        reason.shown().stream().map(fact -> facts.line(fact) + asked(fact, reason.asked())),
                        reason.asked().stream()
                                .filter(one -> one.compared().isEmpty())
                                .map(words::compared))
                .toList();
    }

    /** What was asked of that fact, to follow its value; empty where nothing was that a reader does not see by himself. */
    public String asked(Fact fact, Collection<Comparison> comparisons) {
        return comparisons.stream()
                .filter(one -> of(fact, one) && telling(one))
                .map(one -> words.get("comma") + words.compared(one))
                .distinct()
                .collect(Collectors.joining());
    }

    /** What was asked of a reason's facts that a reader does not see by himself: where it speaks of a fact, or of a threshold. */
    public static List<Comparison> told(Reason reason) {
        return reason.asked().stream()
                .filter(Compared::telling)
                .filter(one -> one.asked().isPresent() || one.compared().isEmpty())
                .toList();
    }

    private static boolean of(Fact fact, Comparison comparison) {
        return comparison.asked().filter(fact::equals).isPresent();
    }

    /** Thresholds and days say something; that a list has what it has does not. */
    static boolean telling(Comparison comparison) {
        return !comparison.limits().isEmpty() || comparison.compared().size() > 1 || comparison.truth() != Truth.YES;
    }
}
