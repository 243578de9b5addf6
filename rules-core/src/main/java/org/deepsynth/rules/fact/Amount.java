package org.deepsynth.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.deepsynth.rules.law.Parameter;

/** A stated number, or the lack of one. The unit belongs to the fact's question. */
public record Amount(Origin origin, Optional<BigDecimal> value) implements Quantity {

    @Override
    public boolean stated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(BigDecimal::toPlainString).orElse("unknown");
    }

    /** It is the limit or more. */
    public Formula atLeast(Parameter limit) {
        return compare("at-least", limit, order -> order >= 0);
    }

    /** It is the limit or less. */
    public Formula atMost(Parameter limit) {
        return compare("at-most", limit, order -> order <= 0);
    }

    /** It equals the limit. */
    public Formula exactly(Parameter limit) {
        return compare("exactly", limit, order -> order == 0);
    }

    /** It is more than nothing. */
    public Formula some() {
        return new Comparison(
                this,
                () -> Words.of("more-than-nothing"),
                value.map(number -> Truth.of(number.signum() > 0)).orElse(Truth.UNKNOWN));
    }

    /** It is nothing. */
    public Formula none() {
        return some().not();
    }

    private Formula compare(String relation, Parameter limit, IntPredicate test) {
        Truth truth = value.map(number -> Truth.of(test.test(number.compareTo(limit.number()))))
                .orElse(Truth.UNKNOWN);
        return new Comparison(
                List.of(this), () -> Words.of(relation).with("limit", limit.value()), List.of(limit), truth);
    }
}
