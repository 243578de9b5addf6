package org.deepsynth.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A threshold with a name and a source, so that no rule holds a bare number.
 *
 * @param name the name by which rules and users know it
 * @param value the value in force
 * @param meaning what it limits, with its unit
 * @param source the provision it is taken from, or whose judgement it is
 * @param overridden whether a user replaced the pack's default
 */
public record Parameter(String name, String value, LocalizedText meaning, String source, boolean overridden) {

    /** The value as a number. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /** The value as a day. */
    public LocalDate day() {
        return LocalDate.parse(value);
    }
}
