package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.isle.IslePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pack with a code that binds who signed it, and with a calendar of its own, keeps the contract like any other. */
class SignatoriesContractTest {

    private static final PackContract CONTRACT = PackContract.of(new IslePack(), LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @EnumSource(names = {"LOADS", "TEXTS", "QUESTIONS", "SILENCE", "SOUNDNESS", "ASKS", "TRACE"})
    void whether_one_signed_is_asked_although_no_verdict_follows_it(Part part) {
        assertThat(CONTRACT.violations(part)).isEmpty();
    }
}
