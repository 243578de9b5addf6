package org.deepsynth.rules.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Written;

/**
 * A threshold with a name and a source, so that no rule holds a bare number.
 *
 * @param name the name by which rules and users know it
 * @param value the value in force
 * @param meaning what it limits, with its unit
 * @param source the provision it is taken from, or whose judgement it is
 * @param words the words that it may take; empty for a number
 * @param below the number it must stay below, for rates, which must also be above zero; empty where any number from 0 will do
 * @param replaced the pack's own value, where a user set another one
 */
public record Parameter(
        String name,
        String value,
        LocalizedText meaning,
        String source,
        List<String> words,
        Optional<BigDecimal> below,
        Optional<String> replaced) {

    /** A rate below this cannot be told from zero by any test that people can run. */
    private static final BigDecimal LEAST_RATE = new BigDecimal("0.000001");

    /** A parameter that nobody replaced. */
    public Parameter(String name, String value, LocalizedText meaning, String source) {
        this(name, value, meaning, source, List.of(), Optional.empty(), Optional.empty());
    }

    /** The value as a number. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /** Whether a user replaced the pack's own value. */
    public boolean overridden() {
        return replaced.isPresent();
    }

    /** The same parameter with a user's value. */
    public Parameter with(String other) {
        return new Parameter(name, other, meaning, source, words, below, Optional.of(replaced.orElse(value)));
    }

    /** What the value must be, to follow "must be"; empty where that value will do. */
    public Optional<String> refuses(String other) {
        if (!words.isEmpty()) {
            return words.contains(other) ? Optional.empty() : Optional.of("one of " + words);
        }
        Optional<BigDecimal> number = Written.number(other);
        if (number.isEmpty()) {
            return Optional.of("a number");
        }
        if (below.isPresent()) {
            return number.get().compareTo(LEAST_RATE) >= 0 && number.get().compareTo(below.get()) < 0
                    ? Optional.empty()
                    : Optional.of("a number from " + LEAST_RATE + " to below " + below.get());
        }
        return number.get().signum() >= 0 ? Optional.empty() : Optional.of("a number, 0 or more");
    }
}
