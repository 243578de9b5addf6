package org.deepsynth.rules.examples.backend;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditLog;
import org.deepsynth.rules.examples.backend.security.Account;
import org.deepsynth.rules.examples.backend.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole application on its embedded database, one for all tests that extend this; each finds every feature off. */
@SpringBootTest(
        properties = {
            "backend.data=./target/test-data/${random.uuid}",
            "assessment.concurrent=2",
            "assessment.waiting=2",
            // never by itself in tests
            "reassessment.cron=-"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(BackendTest.Time.class)
public abstract class BackendTest {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected AuditLog log;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected TestClock clock;

    @Autowired
    private Users users;

    /** The time, which tests set. */
    @TestConfiguration
    public static class Time {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    @BeforeEach
    protected void start_over() {
        clock.set(TestClock.START);
        database.sql("delete from verdict_change").update();
        database.sql("delete from feature_state").update();
        database.sql("delete from waiver").update();
    }

    /** What a user's request without a body gets. */
    protected MvcTestResult as(String name, HttpMethod method, String path) {
        return as(name, method, path, MediaType.APPLICATION_JSON, "");
    }

    /** What a user's request with JSON gets. */
    protected MvcTestResult as(String name, HttpMethod method, String path, String json) {
        return as(name, method, path, MediaType.APPLICATION_JSON, json);
    }

    /** What a user's request gets, from within a session and with the token against forgery. */
    protected MvcTestResult as(String name, HttpMethod method, String path, MediaType type, String body) {
        return mvc.method(method)
                .uri(path)
                .with(user(new Account(name, users.users().get(name))))
                .with(csrf())
                .contentType(type)
                .content(body)
                .exchange();
    }

    /** Switches a feature. */
    protected MvcTestResult set(String name, String service, String feature, boolean on) {
        return as(
                name,
                HttpMethod.PUT,
                "/api/services/" + service + "/features/" + feature + "/state",
                "{\"on\":" + on + "}");
    }

    /** The last entry of the audit trail. */
    protected AuditEntry last() {
        return log.find(log.head().sequence()).orElseThrow();
    }
}
