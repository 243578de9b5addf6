package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

class WhatIfPageTest extends PageTest {

    private long id;

    @BeforeEach
    void an_experiment() {
        set("lan", "face-studio", "dance", true);
        id = latest();
        sessionOf("lan");
        view("/assessments/" + id + "/what-if");
    }

    @Test
    void several_facts_at_once_show_which_verdicts_would_turn_and_why() {
        state(0, "features[0].technicalLabel", "yes");
        press("Another fact");
        state(1, "logs.networkMonths", "3");

        press("Show what would change");

        wait_for(".outcome h2", "Verdicts that would change: ");
        assertThat(change("cac-ds-16a")).contains("Gap").contains("Met");
        assertThat(change("cac-ds-10-2b")).contains("Met").contains("Gap").contains("Fix:");
        assertThat(latest()).isEqualTo(id);
        browser.navigate().refresh();
        wait_for(".outcome h2", "Verdicts that would change: ");
        assertThat(all(".facts-to-change > li")).hasSize(2);
    }

    @Test
    void suggested_are_the_facts_of_gaps_first() {
        assertThat(find("datalist option").getAttribute("value")).isEqualTo("features[0].technicalLabel");
        assertThat(all("datalist option")).hasSizeGreaterThan(50);
    }

    @Test
    void a_path_that_no_fact_has_gets_the_backend_s_sentence() {
        state(0, "logs.years", "1");

        press("Show what would change");

        wait_for("[role=alert]", "(years)");
    }

    @Test
    void a_value_that_does_not_fit_gets_the_backend_s_sentence() {
        state(0, "features[0].outputs", "smell");

        press("Show what would change");

        wait_for("[role=alert]", "smell");
    }

    @Test
    void the_answer_to_the_next_question_becomes_a_fact_and_another_question_follows() {
        String first = text(".asked code");
        WebElement field = find("form .value[required]");
        String answer = field.getTagName().equals("select")
                ? "no"
                : field.getAttribute("type").equals("date") ? "2026-10-12" : "[]";
        browser.executeScript("arguments[0].value = arguments[1]", field, answer);

        press("Add this answer");

        wait_for(".asked", ".");
        waitUntilGone(first);
        assertThat(find(".facts-to-change .path").getAttribute("value")).isEqualTo(first);
        assertThat(find(".facts-to-change .value").getAttribute("value")).isEqualTo(answer);
        String second = text(".asked code");
        press("Leave it open");
        waitUntilGone(second);
        assertThat(all(".facts-to-change > li")).hasSize(1);
    }

    private void waitUntilGone(String question) {
        waiting().until(driver -> !text(".asked code").equals(question));
    }

    private void state(int row, String path, String value) {
        all(".facts-to-change .path").get(row).sendKeys(path, Keys.TAB);
        // the field for the value follows the path
        waiting().until(driver -> all(".facts-to-change [aria-busy]").isEmpty());
        WebElement field = all(".facts-to-change .value").get(row);
        if (field.getTagName().equals("select")) {
            new Select(field).selectByValue(value);
        } else {
            field.sendKeys(value);
        }
    }

    private String change(String obligation) {
        List<String> texts = all(".changes > li").stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(obligation))
                .toList();
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }
}
