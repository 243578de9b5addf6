package org.deepsynth.rules.benchmarks.floor.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.benchmarks.floor.Members;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/** What facts say when they are asked: an answer by itself, anything else by a comparison. */
final class Asked extends Known {

    private static final LocalizedText SOME = new LocalizedText("names at least one", "至少有一项");
    private static final LocalizedText NONE = new LocalizedText("names none", "一项也没有");

    private final List<Fact> facts;
    private final List<Compared> comparisons;

    private Asked(Truth truth, List<Fact> facts, List<Compared> comparisons) {
        super(truth);
        this.facts = facts;
        this.comparisons = comparisons;
    }

    static Known of(Answer answer) {
        return new Asked(answer.truth(), List.of(answer), List.of());
    }

    static Known of(List<Fact> facts, LocalizedText relation, Truth truth) {
        return new Asked(truth, facts, List.of(new Compared(facts, relation, truth)));
    }

    /** Whether those chosen include what is asked for. */
    static <E extends Enum<E>> Known of(Choices<E> chosen, Members<E> members) {
        return of(List.of(chosen), members.relation(), members.in(chosen));
    }

    /** Whether any is chosen. */
    static <E extends Enum<E>> Known some(Choices<E> chosen, Members<E> each) {
        return of(List.of(chosen), SOME, each.in(chosen));
    }

    static Known atLeast(Amount amount, BigDecimal limit, LocalizedText relation) {
        return of(List.of(amount), relation, Limits.atLeast(amount, limit));
    }

    static Known exactly(Amount amount, BigDecimal limit, LocalizedText relation) {
        return of(List.of(amount), relation, Limits.exactly(amount, limit));
    }

    /** Whether the list has an entry. */
    static Known some(Listed<?> list) {
        Truth truth = list.items().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(!list.items().get().isEmpty());
        return of(List.of(list), SOME, truth);
    }

    /** Whether each entry passes; so does none. */
    static <T> Known each(Listed<T> list, Function<T, Known> test) {
        List<T> items = list.items().orElse(List.of());
        if (items.isEmpty()) {
            return of(List.of(list), NONE, list.items().isEmpty() ? Truth.UNKNOWN : Truth.YES);
        }
        Known[] tested = new Known[items.size()];
        for (int i = 0; i < tested.length; i++) {
            tested[i] = test.apply(items.get(i));
        }
        return all(tested);
    }

    @Override
    boolean lacksAnswer() {
        if (truth == Truth.UNKNOWN) {
            for (Fact fact : facts) {
                if (!fact.stated()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    List<Fact> facts() {
        if (truth != Truth.UNKNOWN) {
            return facts;
        }
        if (facts.size() == 1) {
            return facts.get(0).stated() ? List.of() : facts;
        }
        List<Fact> missing = new ArrayList<>();
        for (Fact fact : facts) {
            if (!fact.stated()) {
                missing.add(fact);
            }
        }
        return missing;
    }

    @Override
    List<Fact> read() {
        return facts;
    }

    @Override
    List<Compared> comparisons() {
        return comparisons;
    }

    @Override
    void addFacts(List<Fact> to) {
        addNew(to, facts());
    }

    @Override
    void addRead(List<Fact> to) {
        addNew(to, facts);
    }

    @Override
    void addComparisons(List<Compared> to) {
        addNew(to, comparisons);
    }
}
