package org.deepsynth.rules.examples.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Optional;
import org.deepsynth.rules.examples.backend.audit.ChainVerification;
import org.deepsynth.rules.examples.backend.audit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same application on a real PostgreSQL, by its profile and the three settings that name the database. */
@SpringBootTest(properties = "reassessment.cron=-")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("postgresql")
class PostgresApplicationTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ChainVerification verification;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = TestDatabase.newPostgresDatabase();
        properties.add("BACKEND_DB_URL", () -> url);
        properties.add("BACKEND_DB_USER", () -> "postgres");
        properties.add("BACKEND_DB_PASSWORD", () -> "");
    }

    @Test
    void gate_waivers_re_assessment_and_trail_work_there_too() {
        String gate = "/api/services/face-studio/features/dance/state";
        String waivers = "/api/services/face-studio/waivers";

        assertThat(ask("lan", HttpMethod.PUT, gate, "{\"on\":true}")).hasStatus(409);
        for (String id : new String[] {"cac-ds-16a", "cac-genai-12"}) {
            assertThat(ask(
                            "compliance",
                            HttpMethod.POST,
                            waivers,
                            "{\"obligation\":\"" + id + "\",\"reason\":\"soon\",\"until\":\"2999-12-31\"}"))
                    .hasStatus(201);
        }
        assertThat(ask("lan", HttpMethod.PUT, gate, "{\"on\":true}")).hasStatusOk();
        assertThat(ask("lan", HttpMethod.POST, "/api/assessments", "{\"service\":{\"name\":\"a\\u0001b\"}}"))
                .hasStatus(201);
        assertThat(ask("compliance", HttpMethod.POST, "/api/reassessments", "")).hasStatusOk();
        assertThat(ask("lan", HttpMethod.GET, "/api/changes", "")).hasStatusOk();
        assertThat(ask("lan", HttpMethod.GET, "/api/assessments?service=face-studio", ""))
                .bodyJson()
                .extractingPath("$[*].decision")
                .asArray()
                .containsExactly("NONE", "SWITCHED_ON", "REFUSED");
        assertThat(verification.verify())
                .isEqualTo(new ChainVerification.Result(5, verification.verify().head(), Optional.empty()));
    }

    private MvcTestResult ask(String user, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(httpBasic(user, user + "-demo"))
                .contentType("application/json")
                .content(body)
                .exchange();
    }
}
