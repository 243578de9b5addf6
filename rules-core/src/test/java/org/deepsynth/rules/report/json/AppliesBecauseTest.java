package org.deepsynth.rules.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.report.ToyShops.SHOP;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class AppliesBecauseTest {

    private static final String DAY = "2026-11-01";

    @Test
    void a_gap_holds_the_role_and_the_facts_by_which_it_applies() {
        JsonNode grounds = finding(SHOP, 0).at("/subjects/0/appliesBecause");

        assertThat(grounds.at("/0/clause").asString()).isEqualTo("duty-bearer");
        assertThat(grounds.at("/0/facts/0/path").asString()).isEqualTo("toy.sells");
        assertThat(grounds.findValuesAsString("path")).contains("features[0].mayConfuse");
        assertThat(grounds.findValuesAsString("line")).contains("4");
    }

    @Test
    void what_is_met_holds_them_and_what_is_open_or_does_not_apply_holds_none() {
        String met = "{features: [], toy: {sells: yes, checks: [{score: 6}]}}";

        assertThat(finding(met, 0).at("/verdict").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(finding(met, 0).findValues("appliesBecause")).isEmpty();
        assertThat(finding(met, 1).at("/verdict").asString()).isEqualTo("UNKNOWN");
        assertThat(finding(met, 1).findValues("appliesBecause")).isEmpty();
        assertThat(finding(met, 2).at("/verdict").asString()).isEqualTo("MET");
        assertThat(finding(met, 2).at("/subjects/0/appliesBecause/0/clause").asString())
                .isEqualTo("duty-bearer");
    }

    private static JsonNode finding(String description, int number) {
        String json = new JsonReport(Language.EN).write(ToyEngine.assess(description, DAY));
        return new ObjectMapper().readTree(json).at("/findings/" + number);
    }
}
