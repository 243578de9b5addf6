package org.deepsynth.rules.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.mini.MiniPack;
import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void what_is_said_of_one_obligation_goes_before_what_is_said_of_its_category() {
        assertThat(effort("efforts:\n")).isEqualTo(Effort.WEEKS);
        assertThat(effort("efforts:\n  months: [mini-act-1]\n")).isEqualTo(Effort.MONTHS);
    }

    private static Effort effort(String block) {
        Catalogue catalogue = new MiniPack()
                .change("pack.yaml", "efforts:\n", block)
                .engine()
                .catalogues()
                .get(0);
        return catalogue.effort(catalogue.obligations().get(0));
    }
}
