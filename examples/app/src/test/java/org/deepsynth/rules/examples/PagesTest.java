package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command tells without a description, and what it tells of verdicts to programs. */
class PagesTest {

    @Test
    void an_obligation_is_shown_with_its_law_its_rule_and_its_questions() {
        Ran ran = check("show", "cac-ds-19-1a");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Algorithm filing", "Deep Synthesis Provisions, art. 19", "since 2023-01-10")
                .contains("provider of a deep synthesis service (provider)", "• filed-in-time", "Fix: File at once")
                .contains("cac.filings[].submittedOn", "On which day was the filing submitted?")
                .contains("rule \"cac-ds-19-1a\"", ".requires( \"filed-in-time\"", "cac/ds/art-19.cases.yaml");
        assertThat(check("show", "cac-ds-19-1a", "--lang", "zh").out()).contains("算法备案", "义务主体", "整改：");
    }

    @Test
    void every_obligation_can_be_shown_with_its_rule() {
        List<Catalogue> catalogues = ComplianceEngine.load().catalogues();
        String[] words = catalogues.stream()
                .flatMap(catalogue -> catalogue.obligations().stream())
                .map(Obligation::id)
                .toArray(String[]::new);
        Object[] arguments = new Object[words.length + 3];
        System.arraycopy(words, 0, arguments, 3, words.length);
        arguments[0] = "show";
        arguments[1] = "--format";
        arguments[2] = "json";

        JsonNode shown = new JsonMapper().readTree(check(arguments).out()).path("entries");

        assertThat(shown).hasSize(words.length).allSatisfy(one -> {
            assertThat(one.path("rule").asString(""))
                    .startsWith("rule \"" + one.path("id").asString());
            assertThat(one.path("facts").size()).isPositive();
        });
    }

    @Test
    void an_instrument_and_a_pack_list_what_they_hold_and_an_unknown_id_is_guessed_at() {
        assertThat(check("show", "cac").out()).contains("cac-ds  Deep Synthesis Provisions");
        assertThat(check("show", "cac-ds", "--format", "markdown").out()).contains("- cac-ds-16a Technical");
        Ran unknown = check("show", "cac-ds-16aa");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("The id (cac-ds-16aa) must be that of", "Maybe write cac-ds-16a.");
    }

    @Test
    void an_explanation_is_json_and_no_gate() {
        Ran ran = check("explain", service("face-swap"), "--pack", "cac");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\"trace\":\"2\"");
        assertThat(check("explain", service("face-swap"), "--fail-on", "gap").status())
                .isEqualTo(2);
        assertThat(check("explain", service("face-swap"), "--format", "html").status())
                .isEqualTo(2);
    }

    @Test
    void a_pack_that_is_not_there_has_no_index() {
        assertThat(check("index", "cacao").err())
                .contains("The pack (cacao) must be one of those installed: [cac, letter].");
        assertThat(check("schema").out()).contains("\"$schema\"");
    }
}
