package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ToyEngine;
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
}
