package org.deepsynth.packs.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Silence, soundness and precision also under the first version of California's Act, and with what begins in 2027. */
class OtherDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-15", "2027-03-01"})
    void what_is_in_force_then_keeps_the_contract_as_well(LocalDate day) {
        PackContract contract =
                PackContract.of(new UsPack(), day).descriptions(Integer.getInteger("deepsynth.descriptions", 1500));

        assertThat(contract.violations(Part.SILENCE)).isEmpty();
        assertThat(contract.violations(Part.SOUNDNESS)).isEmpty();
        assertThat(contract.violations(Part.PRECISION)).isEmpty();
    }
}
