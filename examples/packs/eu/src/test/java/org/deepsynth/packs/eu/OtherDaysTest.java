package org.deepsynth.packs.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Silence, soundness and precision also while older systems do not owe the mark yet, and on the day on which readings part. */
class OtherDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-12-02"})
    void what_is_in_force_then_keeps_the_contract_as_well(LocalDate day) {
        PackContract contract =
                PackContract.of(new EuPack(), day).descriptions(Integer.getInteger("deepsynth.descriptions", 1500));

        assertThat(contract.violations(Part.SILENCE)).isEmpty();
        assertThat(contract.violations(Part.SOUNDNESS)).isEmpty();
        assertThat(contract.violations(Part.PRECISION)).isEmpty();
    }
}
