package org.deepsynth.rules.benchmarks.floor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.LocalizedText;

/** The words of the rules, worked out at once: each gives a truth value and keeps nothing that it rests on. */
final class Truths {

    private Truths() {}

    static Truth of(Answer answer) {
        return answer.truth();
    }

    static Truth of(Truth truth) {
        return truth;
    }

    /** What could not be written as a truth value. */
    static Truth of(Formula formula) {
        return formula.truth();
    }

    static Truth of(Timely timely) {
        return timely.kept().truth();
    }

    static Truth and(Truth one, Truth other) {
        if (one == Truth.NO || other == Truth.NO) {
            return Truth.NO;
        }
        return one == Truth.YES ? other : Truth.UNKNOWN;
    }

    static Truth or(Truth one, Truth other) {
        if (one == Truth.YES || other == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.NO ? other : Truth.UNKNOWN;
    }

    static Truth not(Truth truth) {
        return truth == Truth.UNKNOWN ? truth : of(truth == Truth.NO);
    }

    static Truth implies(Truth one, Truth other) {
        return or(not(one), other);
    }

    static Truth settled(Truth whenYes, Truth whenNo) {
        if (whenYes == Truth.YES) {
            return Truth.YES;
        }
        return whenNo == Truth.YES ? Truth.NO : Truth.UNKNOWN;
    }

    static <T> Truth all(Listed<T> list, Function<T, Truth> test) {
        if (list.items().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.YES;
        for (T item : list.items().get()) {
            all = and(all, test.apply(item));
        }
        return all;
    }

    static <T> Truth any(Listed<T> list, Function<T, Truth> test) {
        return not(all(list, item -> not(test.apply(item))));
    }

    static Truth hasSome(Listed<?> list) {
        return list.items().isEmpty() ? Truth.UNKNOWN : of(!list.items().get().isEmpty());
    }

    static <E extends Enum<E>> Truth hasSome(Choices<E> chosen) {
        return hasAny(chosen, chosen.type().getEnumConstants());
    }

    @SafeVarargs
    static <E extends Enum<E>> Truth hasAny(Choices<E> chosen, E... wanted) {
        Truth any = Truth.NO;
        for (int i = 0; i < wanted.length && any != Truth.YES; i++) {
            any = or(any, chosen.truthOf(wanted[i]));
        }
        return any;
    }

    @SafeVarargs
    static <E extends Enum<E>> Truth hasAll(Choices<E> chosen, E... wanted) {
        Truth all = Truth.YES;
        for (int i = 0; i < wanted.length && all != Truth.NO; i++) {
            all = and(all, chosen.truthOf(wanted[i]));
        }
        return all;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E extends Enum<E>> Truth is(Choice<E> choice, E... wanted) {
        if (choice.value().isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean found = false;
        for (E one : wanted) {
            found |= one == choice.value().get();
        }
        return of(found);
    }

    static Truth atLeast(Amount amount, Parameter limit) {
        Optional<BigDecimal> value = amount.value();
        return value.isEmpty() ? Truth.UNKNOWN : of(value.get().compareTo(limit.number()) >= 0);
    }

    static Truth atLeast(Period period, Parameter limit) {
        return of(period.atLeast(limit));
    }

    static <E extends Enum<E>> Truth atLeast(Choice<E> choice, Parameter least) {
        return of(choice.atLeast(least));
    }

    static Truth atMost(Amount amount, Parameter limit) {
        Optional<BigDecimal> value = amount.value();
        return value.isEmpty() ? Truth.UNKNOWN : of(value.get().compareTo(limit.number()) <= 0);
    }

    static Truth exactly(Amount amount, Parameter limit) {
        return and(atLeast(amount, limit), atMost(amount, limit));
    }

    static Truth passes(Text text, Supplier<LocalizedText> relation, Function<String, Truth> test) {
        return text.value().isEmpty() ? Truth.UNKNOWN : test.apply(text.value().get());
    }

    /** The day has come. */
    static Truth isOnOrAfter(Today today, LocalDate day) {
        return of(!today.date().isBefore(day));
    }

    /** The one day is the other or before, also where the other can only be later. */
    static Truth onOrBefore(Dated one, Dated other) {
        Optional<LocalDate> mine = one.value();
        Optional<LocalDate> theirs = other.value().isPresent() ? other.value() : other.earliest();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Truth.UNKNOWN;
        }
        boolean kept = !mine.get().isAfter(theirs.get());
        return kept || other.value().isPresent() ? of(kept) : Truth.UNKNOWN;
    }

    static Truth onOrAfter(Dated later, Dated earlier) {
        return onOrBefore(earlier, later);
    }

    static Truth after(Dated one, Dated other) {
        return not(onOrBefore(one, other));
    }

    private static Truth of(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }
}
