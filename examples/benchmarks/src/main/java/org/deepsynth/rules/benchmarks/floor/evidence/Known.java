package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;

/**
 * What is known of a condition: its truth value, worked out at once, and what that rests on, which is listed only when somebody
 * asks, since many conditions decide nothing.
 */
abstract class Known {

    final Truth truth;

    Known(Truth truth) {
        this.truth = truth;
    }

    /** All of them hold. */
    static Known all(Known... parts) {
        Truth truth = Truth.YES;
        for (Known part : parts) {
            truth = truth.and(part.truth);
        }
        return new Joined(truth, parts);
    }

    /** At least one of them holds. */
    static Known any(Known... parts) {
        Truth truth = Truth.NO;
        for (Known part : parts) {
            truth = truth.or(part.truth);
        }
        return new Joined(truth, parts);
    }

    /** One condition says yes and another no; where neither holds, it stays open. */
    static Known settled(Known whenYes, Known whenNo) {
        if (whenYes.truth == Truth.YES) {
            return whenYes;
        }
        return whenNo.truth == Truth.YES ? whenNo.not() : new Open(whenYes, whenNo);
    }

    /** It does not hold. */
    final Known not() {
        return new Opposite(this);
    }

    /** Where this holds, the other must hold too. */
    final Known implies(Known other) {
        return any(not(), other);
    }

    /** The facts that hold up the truth value; while it is unknown, those that are missing and can still change it. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        addFacts(facts);
        return facts;
    }

    /** Every fact that was looked at. */
    List<Fact> read() {
        List<Fact> facts = new ArrayList<>();
        addRead(facts);
        return facts;
    }

    /** The comparisons that hold up the truth value. */
    List<Compared> comparisons() {
        List<Compared> comparisons = new ArrayList<>();
        addComparisons(comparisons);
        return comparisons;
    }

    /** Whether a missing answer keeps it unknown; else it is known, or the facts settle it neither way. */
    abstract boolean lacksAnswer();

    abstract void addFacts(List<Fact> to);

    abstract void addRead(List<Fact> to);

    abstract void addComparisons(List<Compared> to);

    /** Adds those that are not there yet. The same fact is the same object, but for the texts that stand for a missing year. */
    static <T> void addNew(List<T> to, List<T> items) {
        for (T item : items) {
            boolean there = false;
            for (int i = 0; i < to.size() && !there; i++) {
                there = to.get(i) == item || item instanceof Text && item.equals(to.get(i));
            }
            if (!there) {
                to.add(item);
            }
        }
    }
}
