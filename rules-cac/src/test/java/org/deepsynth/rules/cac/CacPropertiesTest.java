package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.testing.Cases;
import org.deepsynth.rules.testing.PackProperties;
import org.junit.jupiter.api.Test;

class CacPropertiesTest {

    /**
     * A limit that runs from an event is not computed while the event's day is unknown, although what was done before the
     * instrument's first day was in time whatever that day is.
     */
    private static final Set<String> EXCEPTIONS = Set.of(
            "cac-anth-26 is open without service.startedOn, and [MET] whatever it says",
            "cac-frt-15 is open without cac.personalData.storedFacesReachedOn, and [MET] whatever it says");

    private final PackProperties properties =
            new PackProperties(ComplianceEngine.load(), LocalDate.of(2026, 11, 1), 20260310);

    @Test
    void p1_silence_is_neither_praise_nor_blame() {
        assertThat(properties.silence()).isEmpty();
    }

    @Test
    void p2_no_completion_turns_a_verdict_round() {
        assertThat(properties.soundness(Integer.getInteger("deepsynth.descriptions", 1500)))
                .isEmpty();
    }

    @Test
    void p3_and_p4_an_open_verdict_needs_its_answers_and_asks_for_what_can_change_it() {
        assertThat(properties.precisionAndAsks(
                        Cases.of(ComplianceEngine.load(), "cac", LocalDate.of(2026, 11, 1))
                                .ordinary(),
                        EXCEPTIONS))
                .isEmpty();
    }

    @Test
    void p5_order_changes_nothing() {
        assertThat(properties.order(150)).isEmpty();
    }

    @Test
    void p7_an_obligation_is_judged_from_its_first_day() {
        assertThat(properties.day()).isEmpty();
    }
}
