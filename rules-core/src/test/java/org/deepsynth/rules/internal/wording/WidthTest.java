package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void a_blank_follows_a_label_but_not_full_width_punctuation() {
        assertThat(Width.after("Fix:", "Label it.")).isEqualTo("Fix: Label it.");
        assertThat(Width.after("整改：", "加标签。")).isEqualTo("整改：加标签。");
        assertThat(Width.after("施行日期", "2026-01-01")).isEqualTo("施行日期 2026-01-01");
        assertThat(Width.after("", "Label it.")).isEqualTo("Label it.");
        assertThat(Width.after("Fix:", "")).isEqualTo("Fix:");
    }

    @Test
    void words_are_parted_unless_one_of_them_is_full_width() {
        assertThat(Width.joined("《玩具法令》", "第一条")).isEqualTo("《玩具法令》第一条");
        assertThat(Width.joined("[en] IT Rules 2021 (Ethics Code)", "[en] rule 3(1)(d)"))
                .isEqualTo("[en] IT Rules 2021 (Ethics Code) [en] rule 3(1)(d)");
        assertThat(Width.joined("GB 45438-2025", "第5.4条")).isEqualTo("GB 45438-2025第5.4条");
    }
}
