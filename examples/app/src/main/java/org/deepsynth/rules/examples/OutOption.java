package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the answer goes. */
final class OutOption {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all (default: standard output).")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The file to write to; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(out);
    }

    /** Refuses to write to a folder or over what is read. */
    void require(Collection<Path> read) {
        if (out == null) {
            return;
        }
        if (Files.isDirectory(out)) {
            throw new Refusal(command, "The file of --out (" + out + ") must be no folder.", "Name a file in it.");
        }
        if (read.stream().anyMatch(one -> Source.same(one, out))) {
            throw new Refusal(
                    command, "The file of --out (" + out + ") must not be one that is read.", "Name another file.");
        }
    }

    void write(String text) throws IOException {
        if (out == null) {
            Console.of(command).out().write(text.getBytes(StandardCharsets.UTF_8));
        } else {
            WholeFile.write(out, text);
        }
    }

    /** Only where a person looks at a terminal, and has not asked for none (no-color.org). */
    boolean colour() {
        return out == null && Terminal.output() && System.getenv("NO_COLOR") == null;
    }

    /** A bar where a person looks at standard error, and not at the very lines on standard output. */
    Optional<Progress> progress() {
        return Terminal.error() && (out != null || !Terminal.output())
                ? Optional.of(new Progress(Console.of(command).errors(), System::nanoTime))
                : Optional.empty();
    }
}
