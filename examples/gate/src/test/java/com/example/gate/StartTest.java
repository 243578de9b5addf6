package com.example.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.cac.CacPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What does not even start. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @Test
    void a_setting_that_is_misspelt_stops_the_start_with_its_place(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.config.additional-location=classpath:mistyped-settings.yaml"))
                .isNotNull();

        assertThat(output).contains("studio.features.swap.watermrak").contains("[mistyped-settings.yaml] - 5:18");
    }

    @Test
    void what_may_stay_unknown_must_be_an_obligation() {
        assertThatThrownBy(() -> start("--studio.accepted-unknowns.cac-minors-32-1=Misspelt."))
                .rootCause()
                .hasMessageContaining("(cac-minors-32-1) must name an obligation");
    }

    @Test
    void what_may_stay_unknown_must_have_a_reason() {
        assertThatThrownBy(() -> start("--studio.accepted-unknowns.cac-minors-23-1="))
                .rootCause()
                .hasMessageContaining("say why");
    }

    @Test
    @Timeout(300)
    void without_the_pack_nothing_starts() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPathWithoutThePack(),
                        GateApplication.class.getName(),
                        "--server.port=0")
                .redirectErrorStream(true)
                .start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isNotZero();
        assertThat(said)
                .contains("The pack (cac) must be there; found are [].")
                .contains("org.deepsynth:rules-cac")
                .doesNotContain("Tomcat started");
    }

    private static void start(String argument) {
        SpringApplication.run(GateApplication.class, "--server.port=0", argument)
                .close();
    }

    private static String classPathWithoutThePack() throws URISyntaxException {
        Path pack = Path.of(CacPack.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(pack))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
