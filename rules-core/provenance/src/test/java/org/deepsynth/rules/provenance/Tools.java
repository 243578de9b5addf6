package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Tools that write and read files independently of this library. */
public final class Tools {

    private Tools() {}

    /** Runs a tool in a folder; the file that its last argument names. */
    public static Path run(Path dir, String... command) {
        output(dir, command);
        return dir.resolve(command[command.length - 1]);
    }

    /** What a tool prints that runs in a folder. */
    public static String output(Path dir, String... command) {
        boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command[0])));
        assumeTrue(there || "required".equals(System.getenv("DEEPSYNTH_TOOLS")), command[0] + " is not installed");
        try {
            Path printed = Files.createTempFile(dir, "printed", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(dir.toFile())
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("%s ends", String.join(" ", command)).isTrue();
            assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
            String text = Files.readString(printed);
            Files.delete(printed);
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the tags of a film or a sound say, by ffmpeg. */
    static String tags(Path dir, String name) {
        return output(dir, "ffprobe", "-v", "error", "-show_entries", "format_tags", "-of", "default=nw=1", name);
    }

    /** Digests of the pictures and of the sound of a film, by ffmpeg. */
    static String frames(Path dir, String name) {
        return output(dir, "ffmpeg", "-v", "error", "-xerror", "-i", name, "-f", "framemd5", "-");
    }
}
