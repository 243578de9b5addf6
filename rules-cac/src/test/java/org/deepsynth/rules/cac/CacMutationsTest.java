package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.testing.RuleMutations;
import org.junit.jupiter.api.Test;

class CacMutationsTest {

    @Test
    void the_cases_notice_nearly_every_small_mistake_in_a_rule() {
        RuleMutations.Result result = RuleMutations.of(new CacPack(), LocalDate.of(2026, 11, 1));

        assertThat(result.tried()).isGreaterThan(100);
        assertThat(result.noticed()).as(String.join("\n", result.survivors())).isGreaterThan(0.97);
    }
}
