package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which of two texts stands above the other. */
class RankTest {

    @Test
    void what_the_legislature_enacts_stands_above_what_is_made_under_it_and_that_above_what_ministries_make() {
        assertThat(BindingForce.LAW.rank())
                .isEqualTo(BindingForce.STATUTE.rank())
                .isGreaterThan(BindingForce.REGULATION.rank());
        assertThat(BindingForce.REGULATION.rank())
                .isEqualTo(BindingForce.STATUTORY_INSTRUMENT.rank())
                .isGreaterThan(BindingForce.RULE.rank());
        assertThat(BindingForce.RULE.rank()).isGreaterThan(BindingForce.NORMATIVE_DOCUMENT.rank());
    }

    @Test
    void what_binds_everybody_stands_above_what_does_not() {
        int least = Arrays.stream(BindingForce.values())
                .filter(force -> force.binds() == BindingForce.Binds.ALL)
                .mapToInt(BindingForce::rank)
                .min()
                .orElseThrow();

        assertThat(BindingForce.values())
                .filteredOn(force -> force.binds() != BindingForce.Binds.ALL)
                .allMatch(force -> force.rank() < least);
    }
}
