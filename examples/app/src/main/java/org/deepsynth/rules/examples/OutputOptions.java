package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form and language the answer comes, and where it goes. */
final class OutputOptions {

    @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report here (default: standard output).")
    private Path out;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Language language() {
        return language;
    }

    /** The file to write to; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(out);
    }

    void write(Report report) throws IOException {
        write(
                format == Format.text
                        ? new TextReport(language, colour()).write(report)
                        : format.write(report, language));
    }

    void write(String text) throws IOException {
        if (out != null) {
            Files.writeString(out, text);
            return;
        }
        PrintStream screen = screen();
        screen.print(text);
        screen.flush();
    }

    /** Standard output in an encoding that has Chinese, which the platform's own may lack. */
    static PrintStream screen() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Whether the format is text; what is no report comes as text or JSON only. */
    boolean asText() {
        if (format != Format.text && format != Format.json) {
            throw new ParameterException(
                    command.commandLine(), "The format (" + format + ") of changes and plans must be text or json.");
        }
        return format == Format.text;
    }

    /** Only where a person looks at a terminal, and has not asked for none (no-color.org). */
    private boolean colour() {
        return out == null && System.console() != null && System.getenv("NO_COLOR") == null;
    }
}
