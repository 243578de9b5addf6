package org.deepsynth.rules.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final String PLAIN =
            "{features: [{id: bear, mayConfuse: no}], toy: {sells: yes, checks: [{score: 1}]}}";

    @Test
    void what_is_wrongly_assumed_is_told_where_it_is_likely_and_known_not_to_be_owed() {
        assertThat(text(PLAIN, "2026-08-01"))
                .contains("NOT REQUIRED, ALTHOUGH OFTEN ASSUMED", "• A label on every toy.");
        assertThat(text("{features: [{id: bear, mayConfuse: yes}], toy: {sells: yes}}", "2026-08-01"))
                .doesNotContain("A label on every toy.");
        assertThat(text("{features: [{id: bear, mayConfuse: no}]}", "2026-08-01"))
                .doesNotContain("A label on every toy.");
        assertThat(text(PLAIN, "2025-12-31"))
                .as("an act that is not in force rules nothing out")
                .doesNotContain("A label on every toy.");
    }

    @Test
    void a_text_to_watch_is_shown_where_it_may_concern_the_service() {
        assertThat(text("{toy: {sells: no}}", "2026-08-01"))
                .contains("ON THE HORIZON", "• Toy guide – a guide")
                .doesNotContain("Second Toy Act");
        assertThat(text("{}", "2026-08-01")).contains("• Second Toy Act – a draft");
    }

    @Test
    void duties_of_a_role_that_is_not_held_are_counted_by_role_beside_the_fact_that_rules_them_out() {
        // toy-act-1 would fall away by its scope, too
        assertThat(text("{toy: {sells: no}}", "2026-08-01"))
                .contains(
                        "• Duties of roles that are not held: seller of toys (1, and 1 that something else rules",
                        "toy.sells: no (line 1, claimed)");
    }

    @Test
    void a_provision_is_cited_by_the_number_it_had_on_the_day() {
        assertThat(text(PLAIN, "2026-06-30")).contains("Toy Act, art. 2a");
        assertThat(text(PLAIN, "2026-07-01")).contains("Toy Act, art. 3");
    }

    @Test
    void a_gap_that_was_derived_says_from_what() {
        assertThat(text(PLAIN, "2026-07-01"))
                .contains("The text says: Toys are for children.")
                .contains("Derived from it: So they are safe. (inferred from the text)");
    }

    @Test
    void json_holds_them_beside_the_pack() {
        String json = new JsonReport(Language.EN).write(ToyEngine.assess(PLAIN, "2026-08-01"));
        assertThat(json)
                .contains("\"what\" : \"A label on every toy.\"", "\"obligations\" : [ \"toy-act-1\" ]")
                .contains("\"title\" : \"Toy guide\"", "\"brings\" : \"Advice.\"")
                .contains("\"fidelity\" : \"inference\"", "\"overriddenParameters\" : [ ]");
    }

    private static String text(String yaml, String asOf) {
        return new TextReport(Language.EN).write(ToyEngine.assess(yaml, asOf));
    }
}
