package org.deepsynth.rules.fact;

import java.util.Collection;
import java.util.function.Function;

/** The three truth values of strong Kleene logic: silence is {@link #UNKNOWN}, never a yes and never a no. */
public enum Truth {
    /** Stated or derived to hold. */
    YES,
    /** Stated or derived not to hold. */
    NO,
    /** Neither: an answer is missing, or the evidence settles neither side. */
    UNKNOWN;

    /** The truth value of a plain boolean, which is never unknown. */
    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    /** A known no decides; otherwise unknown stays unknown. */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** A known yes decides; otherwise unknown stays unknown. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** Yes and no change places, unknown stays. */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The conjunction of what holds of each of them; yes when there are none. */
    public static <T> Truth all(Collection<T> parts, Function<? super T, Truth> truth) {
        Truth all = YES;
        for (T part : parts) {
            all = all.and(truth.apply(part));
        }
        return all;
    }

    /** The disjunction of what holds of each of them; no when there are none. */
    public static <T> Truth any(Collection<T> parts, Function<? super T, Truth> truth) {
        Truth any = NO;
        for (T part : parts) {
            any = any.or(truth.apply(part));
        }
        return any;
    }
}
