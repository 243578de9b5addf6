package org.deepsynth.rules.examples.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets what at every endpoint of the interface; one that is not listed here fails. */
class OwnershipTest extends BackendTest {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NONE = 204;
    private static final int DENIED = 403;
    private static final int HIDDEN = 404;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** An endpoint, and the status that owner, other operator, compliance and auditor get. */
    private record Endpoint(
            HttpMethod method, String path, String body, int owner, int other, int compliance, int auditor) {

        String name() {
            return method + " " + path;
        }
    }

    private static final String WAIVER =
            "{\"obligation\":\"cac-ds-16a\",\"reason\":\"until release 12\",\"until\":\"2026-12-31\"}";
    private static final String ANSWERED = "{\"answers\":{},\"skipped\":[]}";

    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint(HttpMethod.GET, "/api/services", "", OK, OK, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/services/{service}", "", OK, HIDDEN, OK, OK),
            new Endpoint(
                    HttpMethod.PUT,
                    "/api/services/{service}/features/{feature}/state",
                    "{\"on\":true}",
                    OK,
                    HIDDEN,
                    DENIED,
                    DENIED),
            new Endpoint(HttpMethod.POST, "/api/services/{service}/assessments", "", CREATED, HIDDEN, CREATED, DENIED),
            new Endpoint(HttpMethod.POST, "/api/assessments", "{}", CREATED, CREATED, CREATED, DENIED),
            new Endpoint(HttpMethod.GET, "/api/assessments", "", OK, OK, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/assessments/{id}", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/account", "", OK, OK, OK, OK),
            // how a fact is stated is nobody's
            new Endpoint(HttpMethod.GET, "/api/facts/form", "", OK, OK, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/assessments/{id}/findings", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/assessments/{id}/report", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/assessments/{before}/diff/{after}", "", OK, HIDDEN, OK, OK),
            new Endpoint(
                    HttpMethod.POST, "/api/assessments/{id}/what-if", "{\"logs.networkMonths\":3}", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/assessments/{id}/plan", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.POST, "/api/assessments/{id}/question", ANSWERED, OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/services/{service}/deadlines", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/services/{service}/calendar", "", OK, HIDDEN, OK, OK),
            new Endpoint(HttpMethod.GET, "/api/services/{service}/waivers", "", OK, HIDDEN, OK, OK),
            // an operator's role alone denies these, whosesoever the service is
            new Endpoint(HttpMethod.POST, "/api/services/{service}/waivers", WAIVER, DENIED, DENIED, CREATED, DENIED),
            new Endpoint(HttpMethod.DELETE, "/api/services/{service}/waivers/{id}", "", DENIED, DENIED, HIDDEN, DENIED),
            new Endpoint(HttpMethod.GET, "/api/changes", "", OK, OK, OK, OK),
            new Endpoint(HttpMethod.POST, "/api/reassessments", "", DENIED, DENIED, OK, DENIED),
            new Endpoint(HttpMethod.GET, "/api/audit/verification", "", DENIED, DENIED, DENIED, OK));

    @Test
    void every_endpoint_is_listed() {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/openapi"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(served)
                .isEqualTo(ENDPOINTS.stream().map(Endpoint::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> everybody_gets_what_the_role_and_the_operator_allow() {
        return ENDPOINTS.stream()
                .flatMap(endpoint -> users(endpoint).entrySet().stream()
                        .map(user -> DynamicTest.dynamicTest(user.getKey() + " " + endpoint.name(), () -> {
                            start_over();
                            long own = assessed();

                            MvcTestResult answer = ask(user.getKey(), endpoint, own);

                            assertThat(answer).hasStatus(user.getValue());
                            if (user.getValue() == HIDDEN || user.getValue() == DENIED) {
                                assertThat(answer).hasContentTypeCompatibleWith("application/problem+json");
                                assertThat(log.head().sequence()).isEqualTo(own);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_anything_without_signing_in() {
        return ENDPOINTS.stream()
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.name(),
                        () -> assertThat(mvc.method(endpoint.method())
                                        .uri(path(endpoint, 1))
                                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                                        .contentType("application/json")
                                        .content(endpoint.body())
                                        .exchange())
                                .hasStatus(401)));
    }

    @Test
    void lists_hold_only_what_is_the_reader_s() {
        assessed();

        assertThat(as("chun", HttpMethod.GET, "/api/services"))
                .bodyJson()
                .extractingPath("$[*].operator")
                .asArray()
                .containsOnly("spring-voices");
        assertThat(as("chun", HttpMethod.GET, "/api/assessments?count=200"))
                .bodyText()
                .doesNotContain("face-studio");
        assertThat(as("chun", HttpMethod.GET, "/api/assessments?service=face-studio"))
                .hasStatus(HIDDEN);
        assertThat(as("auditor", HttpMethod.GET, "/api/services"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly("face-studio", "voice-reader");
    }

    @Test
    void what_another_operator_sent_is_hidden_too() {
        as("lan", HttpMethod.POST, "/api/assessments", "{}");

        assertThat(as("chun", HttpMethod.GET, "/api/assessments/" + last().sequence()))
                .hasStatus(HIDDEN);
        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + last().sequence()))
                .hasStatusOk();
    }

    private static Map<String, Integer> users(Endpoint endpoint) {
        Map<String, Integer> users = new LinkedHashMap<>();
        users.put("lan", endpoint.owner());
        users.put("chun", endpoint.other());
        users.put("compliance", endpoint.compliance());
        users.put("auditor", endpoint.auditor());
        return users;
    }

    /** Lets the owner have a service assessed, and gives the number of what was kept. */
    private long assessed() {
        assertThat(as("lan", HttpMethod.POST, "/api/services/face-studio/assessments"))
                .hasStatus(CREATED);
        return log.head().sequence();
    }

    private MvcTestResult ask(String user, Endpoint endpoint, long own) {
        return as(user, endpoint.method(), path(endpoint, own), endpoint.body());
    }

    private static String path(Endpoint endpoint, long own) {
        return endpoint.path()
                .replace("{service}", "face-studio")
                .replace("{feature}", "swap")
                .replace("/facts/form", "/facts/form?path=logs.networkMonths")
                .replaceAll("\\{(id|before|after)}", Long.toString(own));
    }
}
