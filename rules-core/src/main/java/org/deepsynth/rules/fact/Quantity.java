package org.deepsynth.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;

/** A fact that is a number, or the lack of one. */
public sealed interface Quantity extends Fact permits Amount, Period {

    /** The number, as it is stated. */
    Optional<BigDecimal> value();
}
