package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPageTest extends PageTest {

    @Test
    void a_wrong_password_is_said_to_be_wrong() {
        typeIn("lan", "wrong");

        press("Sign in");

        wait_for("[role=alert]", "The name or the password is not right.");
        assertThat(focused().getAttribute("id")).isEqualTo("password");
    }

    @Test
    void who_signs_out_has_to_sign_in_again() {
        typeIn("lan", "lan-demo");
        press("Sign in");

        press("Sign out");

        wait_for("[role=alert]", "You are signed out.");
        go("");
        wait_for("#username");
    }

    @Test
    void what_was_asked_for_is_shown_after_signing_in() {
        go("#/services/face-studio/history");
        wait_for("#username").sendKeys("lan");
        find("#password").sendKeys("lan-demo");

        press("Sign in");

        wait_for("h1", "Face studio: history");
    }

    @Test
    void a_session_that_has_ended_leads_back_to_the_form_and_from_there_on() {
        signIn("lan");
        browser.manage().deleteAllCookies();

        find("main [href='#/services/face-studio/history']").click();

        wait_for("#username");
        assertThat(address()).endsWith("/login#/services/face-studio/history");
    }

    @Test
    void the_language_is_remembered_and_findings_are_in_it() {
        signIn("lan");
        press("中文");
        wait_for("html[lang=zh-Hans] h1", "服务");

        browser.navigate().refresh();
        wait_for("h1", "服务");
        find("[aria-labelledby=name-face-studio-dance]").click();

        wait_for("[role=alert]", "该功能保持关闭");
        assertThat(text("[role=alert]")).contains("启用功能（dance）后").doesNotContain("waived");
        assertThat(text(".finding")).contains("整改：").contains("部门规章").contains("第44行");
    }
}
