package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.pages.FactIndex;
import org.deepsynth.rules.report.pages.ObligationIndex;
import org.junit.jupiter.api.Test;

class IndexTest {

    @Test
    void the_index_has_a_row_for_each_obligation_below_its_instrument() {
        assertThat(ObligationIndex.write(ToyEngine.ENGINE.catalogues().get(0)))
                .contains("3 obligations, law read up to 2026-01-01.", "> Only a toy.", "## Toy Act (`act`)")
                .contains("| `toy-act-1` | Confusing toys are labelled · 易混淆玩具须标识 | seller of toys | duty | 2026-01-01"
                        + " | art. 1 | `toy/act/art-1` |")
                .contains("| `toy-act-2` | Labels are not hidden · 不得遮盖标签 | anybody | prohibition |");
    }

    @Test
    void the_table_of_facts_names_the_obligations_that_each_fact_decides() {
        assertThat(FactIndex.write(ToyEngine.ENGINE.asks()))
                .contains("| `toy.sells` | Do you sell toys? | `toy-act-1` `toy-act-3` |")
                .contains("| `features[].mayConfuse` |")
                .contains("| `toy.checks[].score` | How did it score? | `toy-act-3` |")
                .contains("| `toy.checks` | Which checks were made? | `toy-act-3` |");
    }
}
