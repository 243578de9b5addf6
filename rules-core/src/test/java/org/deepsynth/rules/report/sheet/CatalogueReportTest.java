package org.deepsynth.rules.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class CatalogueReportTest {

    private static final CatalogueReport ENGLISH = report(Language.EN);

    @Test
    void an_obligation_is_told_with_all_that_the_pack_knows_of_it() {
        assertThat(ENGLISH.text(List.of("toy-act-1")))
                .contains(
                        "toy-act-1  Confusing toys are labelled",
                        "Toy Act, art. 1",
                        "since 2026-01-01",
                        "duty · judged")
                .contains("Owed by", "seller of toys", "Facts that its rule asks for", "toy.sells", "Do you sell toys?")
                .contains("Fix:", "Only a toy.", "rule \"toy-act-1\"", "toy/act/art-1.cases.yaml (a test resource");
        assertThat(report(Language.ZH).text(List.of("toy-act-1"))).contains("易混淆玩具须标识", "义务主体", "规则所问的事实");
    }

    @Test
    void every_form_tells_the_same_of_each_clause() {
        String clause = ToyEngine.ENGINE
                .catalogues()
                .get(0)
                .obligation("toy-act-1")
                .orElseThrow()
                .clauses()
                .keySet()
                .iterator()
                .next();

        assertThat(ENGLISH.text(List.of("toy-act-1"))).contains("• " + clause);
        assertThat(ENGLISH.markdown(List.of("toy-act-1"))).contains("- " + clause, "```drools\nrule");
        assertThat(ENGLISH.json(List.of("toy-act-1"))).contains("\"clause\" : \"" + clause + "\"");
    }

    @Test
    void an_instrument_and_a_pack_list_what_they_hold() {
        assertThat(ENGLISH.text(List.of("act"))).contains("toy-act-1  Confusing toys", "toy-act-3  Toys are safe");
        assertThat(ENGLISH.text(List.of("toy-act"))).isEqualTo(ENGLISH.text(List.of("act")));
        assertThat(ENGLISH.text(List.of("toy"))).contains("toy-act  Toy Act (3)", "law read up to 2026-01-01");
        assertThat(ENGLISH.json(List.of("toy", "act")))
                .contains("\"type\" : \"pack\"", "\"type\" : \"instrument\"", "\"id\" : \"toy-act-3\"");
    }

    @Test
    void every_unknown_id_is_told_with_the_nearest() {
        assertThatExceptionOfType(InvalidSourceException.class)
                .isThrownBy(() -> ENGLISH.text(List.of("toy-akt-1", "toy", "quite-another-thing")))
                .withMessageContaining("The id (toy-akt-1) must be that of an obligation, an instrument or a pack.")
                .withMessageContaining("Maybe write toy-act-1.")
                .withMessageContaining("Name a pack to list what it holds.");
    }

    private static CatalogueReport report(Language language) {
        return new CatalogueReport(
                ToyEngine.ENGINE.catalogues(),
                ToyEngine.ENGINE.asks(),
                one -> Optional.of("rule \"" + one.id() + "\"\nend\n"),
                language);
    }
}
