package org.deepsynth.rules.benchmarks.floor;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;

/**
 * What a pack that was written as straight Java is asked for, obligation by obligation, by their places in the law's order: the
 * clauses of one obligation for one subject, then of the next. Each clause tells whether to go on asking.
 */
abstract class Floor {

    private Truth applies;
    private Truth met;

    /** An obligation of the service as a whole. */
    abstract void service(int obligation, Gate gate, Predicate<Floor> rule);

    /** An obligation of each feature. */
    abstract <F> void features(int obligation, Gate gate, List<F> features, BiPredicate<F, Floor> rule);

    final void begin(Truth gate) {
        applies = gate;
        met = Truth.YES;
    }

    /** The obligation applies only where this holds. */
    final boolean applies(String key, Truth truth, Supplier<Formula> formula) {
        applies = Truths.and(applies, truth);
        return keep(ClauseKind.APPLIES, key, truth, formula);
    }

    /** The obligation does not apply where this holds. */
    final boolean unless(String key, Truth truth, Supplier<Formula> formula) {
        applies = Truths.and(applies, Truths.not(truth));
        return keep(ClauseKind.UNLESS, key, Truths.not(truth), formula);
    }

    /** Whether it can still apply; where it cannot, nobody needs to know what it requires. */
    final boolean owed() {
        return applies != Truth.NO;
    }

    /** The obligation is met only where this holds. */
    final boolean requires(String key, Truth truth, Supplier<Formula> formula) {
        met = Truths.and(met, truth);
        return keep(ClauseKind.REQUIRES, key, truth, formula);
    }

    /** The obligation is met only where it was done by a day. */
    final boolean inTime(String key, Truth truth, Supplier<Timely> timely) {
        met = Truths.and(met, truth);
        due(timely);
        return keep(ClauseKind.REQUIRES, key, truth, () -> timely.get().kept());
    }

    abstract boolean keep(ClauseKind kind, String key, Truth truth, Supplier<Formula> formula);

    /** What was asked for by a day, which is told where somebody wants it. */
    abstract void due(Supplier<Timely> timely);

    final Truth met() {
        return met;
    }

    final Verdict verdict() {
        if (applies == Truth.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        if (applies == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return Verdict.UNKNOWN;
        }
        return met == Truth.YES ? Verdict.MET : Verdict.GAP;
    }
}
