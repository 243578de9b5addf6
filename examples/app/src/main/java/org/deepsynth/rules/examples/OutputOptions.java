package org.deepsynth.rules.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.JsonReport;
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

    /** How a batch tells an outcome: in brief, or as a whole report where JSON is asked for. */
    Function<Outcome, String> line() {
        if (!command.commandLine().getParseResult().hasMatchedOption("--format")) {
            return OutcomeLine::write;
        }
        if (format != Format.json) {
            throw new ParameterException(
                    command.commandLine(),
                    "The format (" + format
                            + ") of a batch must be json, for whole reports, or left out, for a brief line"
                            + " on each.");
        }
        JsonReport writer = new JsonReport(language);
        return outcome -> outcome.report().map(writer::line).orElseGet(() -> OutcomeLine.write(outcome));
    }

    /** Where lines go one by one; it fails when nobody reads them, as {@link #screen} does not. */
    OutputStream stream() throws IOException {
        if (out != null) {
            return Files.newOutputStream(out);
        }
        return new FileOutputStream(FileDescriptor.out) {
            @Override
            public void close() {
                // standard output is the process's, not ours
            }
        };
    }

    /** A bar where a person looks at standard error, and not at the very lines on standard output. */
    Optional<Progress> progress() {
        return Terminal.error() && (out != null || !Terminal.output())
                ? Optional.of(new Progress(errors(), System::nanoTime))
                : Optional.empty();
    }

    /** Standard output in an encoding that has Chinese, which the platform's own may lack. */
    static PrintStream screen() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Standard error, likewise. */
    static PrintStream errors() {
        return new PrintStream(System.err, true, StandardCharsets.UTF_8);
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
