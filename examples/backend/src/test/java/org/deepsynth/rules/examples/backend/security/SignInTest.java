package org.deepsynth.rules.examples.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SignInTest extends BackendTest {

    private static final String ASSESS = "/api/services/face-studio/assessments";

    @Autowired
    private Users users;

    @Test
    void a_program_sends_its_password_and_gets_no_session() {
        MvcTestResult answer =
                mvc.post().uri(ASSESS).with(httpBasic("lan", "lan-demo")).exchange();

        assertThat(answer).hasStatus(201);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_wrong_password_gets_problem_details_and_no_prompt() {
        assertThat(mvc.get()
                        .uri("/api/services")
                        .with(httpBasic("lan", "wrong"))
                        .exchange())
                .hasStatus(401)
                .hasContentType("application/problem+json;charset=UTF-8")
                .doesNotContainHeader("WWW-Authenticate");
    }

    @Test
    void a_name_that_nobody_has_gets_the_same() {
        assertThat(mvc.get()
                        .uri("/api/services")
                        .with(httpBasic("nobody", "wrong"))
                        .exchange())
                .hasStatus(401);
    }

    @Test
    void a_change_from_a_session_needs_the_token_against_forgery() {
        long entries = log.head().sequence();

        assertThat(mvc.post()
                        .uri(ASSESS)
                        .with(user(new Account("lan", users.users().get("lan"))))
                        .exchange())
                .hasStatus(403)
                .hasContentType("application/problem+json;charset=UTF-8");

        assertThat(log.head().sequence()).isEqualTo(entries);
    }

    @Test
    void a_person_signs_in_by_the_form() {
        MvcTestResult signedIn = mvc.post()
                .uri("/login")
                .param("username", "auditor")
                .param("password", "auditor-demo")
                .with(csrf())
                .exchange();

        assertThat(signedIn).hasStatus(302).hasHeader("Location", "/");
        MockHttpSession session = (MockHttpSession) signedIn.getRequest().getSession(false);
        assertThat(mvc.get().uri("/api/services").session(session).exchange()).hasStatusOk();
    }

    @Test
    void a_person_who_is_not_signed_in_is_led_to_the_form() {
        assertThat(mvc.get().uri("/").accept("text/html").exchange()).hasStatus(302);
        assertThat(mvc.get().uri("/login").exchange()).hasStatusOk();
    }

    @Test
    void a_browser_is_told_to_load_and_run_only_what_is_served_here() {
        assertThat(mvc.get().uri("/login").exchange())
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policies -> assertThat(policies)
                                .singleElement()
                                .asString()
                                .startsWith("default-src 'self';")
                                .doesNotContain("unsafe"));
    }

    @Test
    void the_form_is_never_kept_by_a_browser_for_it_brings_the_token_and_the_rest_of_the_page_is_for_minutes() {
        assertThat(mvc.get().uri("/login").exchange())
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(mvc.get().uri("/page/app.js").exchange()).hasHeader("Cache-Control", "max-age=300");
    }

    @Test
    void metrics_are_for_those_who_watch_over_all() {
        assertThat(mvc.get()
                        .uri("/actuator/metrics")
                        .with(httpBasic("lan", "lan-demo"))
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/actuator/metrics")
                        .with(httpBasic("auditor", "auditor-demo"))
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void an_operator_without_a_name_sees_nothing() {
        Account nameless = new Account("x", new Users.User("{noop}x", Role.OPERATOR, null));

        assertThat(mvc.get().uri("/api/services").with(user(nameless)).exchange())
                .bodyText()
                .isEqualTo("[]");
    }
}
