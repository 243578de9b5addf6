package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that write files independently of this library. Where one is missing, the test is skipped unless tools are required. */
public final class Tools {

    private Tools() {}

    /** Runs a program, which must succeed, in a folder, and gives the last of its words as a file there. */
    public static Path run(Path dir, String... command) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
        assumeTrue(there || "required".equals(System.getenv("DEEPSYNTH_TOOLS")), command[0] + " is missing");
        Path log = Files.createTempFile(dir, "log", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0)
                .as(String.join(" ", command) + "\n" + Files.readString(log))
                .isTrue();
        return dir.resolve(command[command.length - 1]);
    }
}
