package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command as a process: what only a process can meet. */
@Timeout(300)
class CheckProcessTest {

    @Test
    void a_full_disk_is_told_and_is_no_pass() throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).as("a device that is always full").exists();

        Process process = command("--help").redirectOutput(full).start();

        assertThat(words(process)).startsWith("Standard output must take all that is written: ");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void a_pack_that_the_environment_names_must_be_there() throws Exception {
        ProcessBuilder command = command("schema");
        command.environment().put(Installed.VARIABLE, "nowhere.jar");

        Process process = command.start();

        assertThat(words(process)).startsWith("DEEPSYNTH_PACKS: The pack (nowhere.jar) must be there.");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    static ProcessBuilder command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Check.class.getName()));
        Collections.addAll(words, arguments);
        return new ProcessBuilder(words);
    }

    private static String words(Process process) throws IOException {
        try (var errors = process.errorReader(StandardCharsets.UTF_8)) {
            return errors.lines().collect(Collectors.joining("\n"));
        }
    }
}
