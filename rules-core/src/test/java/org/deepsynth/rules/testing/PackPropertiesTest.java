package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;

class PackPropertiesTest {

    private final PackProperties properties = new PackProperties(ToyEngine.ENGINE, LocalDate.of(2026, 11, 1), 1);

    @Test
    void a_sound_pack_has_all_properties() {
        assertThat(properties.silence()).isEmpty();
        assertThat(properties.soundness(300)).isEmpty();
        assertThat(properties.order(30)).isEmpty();
        assertThat(properties.day()).isEmpty();
    }

    @Test
    void an_open_verdict_can_go_two_ways_and_follows_only_what_it_asks_for() {
        assertThat(properties.precisionAndAsks(
                        Cases.of(ToyEngine.ENGINE, "toy", LocalDate.of(2026, 11, 1))
                                .ordinary(),
                        Set.of()))
                .isEmpty();
        assertThat(properties.precisionAndAsks(
                        Cases.of(ToyEngine.ENGINE, "toy", LocalDate.of(2026, 11, 1))
                                .ordinary(),
                        Set.of("toy-act-9 is open")))
                .containsExactly("no longer an exception: toy-act-9 is open");
    }

    @Test
    void a_mistake_that_no_case_notices_is_named() {
        RuleMutations.Result result = RuleMutations.of(new ToyPack(), LocalDate.of(2026, 11, 1));

        assertThat(result.tried()).isGreaterThan(10);
        assertThat(result.survivors())
                .as("no case has toys that confuse nobody")
                .contains("toy-act-1: clause may-confuse dropped")
                .doesNotContain("toy-act-2: clause honest negated");
        assertThat(result.noticed()).isBetween(0.3, 0.99);
    }
}
