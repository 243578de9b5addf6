package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServicesPageTest extends PageTest {

    private static final String SWAP = "[aria-labelledby=name-face-studio-swap]";
    private static final String DANCE = "[aria-labelledby=name-face-studio-dance]";

    @Test
    void a_refused_switch_stays_off_and_shows_article_reason_fix_and_line() {
        signIn("lan");

        find(DANCE).click();

        wait_for("[role=alert]", "The feature stays off");
        assertThat(find(DANCE).getAttribute("aria-checked")).isEqualTo("false");
        assertThat(text(".finding"))
                .contains("cac-ds-16a")
                .contains("Deep Synthesis Provisions · art. 16 first half · departmental rule")
                .contains("Content from feature 'dance' carries no technical label")
                .contains("Fix: Add a label by technical means")
                .contains("line 44");
    }

    @Test
    void the_line_of_a_refusal_leads_to_that_line_of_what_was_described() {
        signIn("lan");
        find(DANCE).click();
        wait_for("[role=alert]");

        press("line 44");

        wait_for(".lines [aria-current]");
        assertThat(text(".lines [aria-current]")).contains("technicalLabel: no");
        assertThat(focused().getText()).contains("technicalLabel: no");
        assertThat(address()).contains("#/assessments/" + latest() + "?line=44");
    }

    @Test
    void what_is_in_order_goes_on_with_the_open_questions_as_warnings_and_off_again() {
        signIn("lan");

        find(SWAP).click();

        wait_for(".done", "Feature swap is on.");
        assertThat(find(SWAP).getAttribute("aria-checked")).isEqualTo("true");
        assertThat(text(".done")).containsPattern("Binding questions still open: \\d+");
        press("Show the open questions");
        wait_for(".done .finding.UNKNOWN", "What is missing");

        find(SWAP).click();
        wait_for(".done", "Feature swap is off.");
    }

    @Test
    void only_the_own_services_are_there() {
        signIn("chun");

        assertThat(text("main")).contains("Voice reader").doesNotContain("Face studio");
    }

    @Test
    void another_operator_s_assessment_is_not_there() {
        set("lan", "face-studio", "swap", true);
        sessionOf("chun");

        view("/assessments/" + latest());

        assertThat(text("main")).contains("That did not work").contains("There is no assessment");
        assertThat(text("main")).doesNotContain("swap");
    }

    @Test
    void who_may_not_switch_sees_the_state_and_no_switch() {
        set("lan", "face-studio", "swap", true);

        signIn("auditor");

        assertThat(all("[role=switch]")).isEmpty();
        assertThat(all("main button")).isEmpty();
        assertThat(text(".features")).contains("On").contains("Off");
    }
}
