package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class InterfaceDescriptionTest extends BackendTest {

    @Test
    void the_interface_describes_every_path_as_openapi() {
        assertThat(as("lan", HttpMethod.GET, "/api/openapi"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.openapi", version -> assertThat(version).asString().startsWith("3."))
                .hasPathSatisfying(
                        "$.paths",
                        paths -> assertThat(paths)
                                .asInstanceOf(InstanceOfAssertFactories.MAP)
                                .containsKeys(
                                        "/api/services/{service}/features/{feature}/state",
                                        "/api/assessments/{id}/report",
                                        "/api/assessments/{before}/diff/{after}",
                                        "/api/audit/verification"))
                .hasPathSatisfying(
                        "$.paths['/api/assessments/{id}/report'].get.parameters[*].name",
                        names -> assertThat(names)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactlyInAnyOrder("id", "format", "language"));
    }
}
