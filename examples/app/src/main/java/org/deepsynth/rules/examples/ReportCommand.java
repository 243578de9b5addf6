package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.texts.LawTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports where services stand; of several, each in turn, and the worst gives the status. */
@Command(
        name = "report",
        description = {
            "Where services stand with every obligation; the command that is meant where none is named.",
            "Of several descriptions the worst gives the exit status; a faulty one is told, and the others are reported on."
        })
final class ReportCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Descriptions of services in YAML or JSON, - for standard input, or folders of them.")
    private List<Path> files;

    @Option(
            names = "--format",
            completionCandidates = Formats.class,
            converter = Formats.class,
            defaultValue = Formats.TEXT,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportFormat format;

    @Option(
            names = "--show",
            paramLabel = "EXTENT",
            description = {
                "How much the formats sarif and markdown hold: gaps, open for what is unknown, too, or all",
                "(default: the gaps of sarif that no waiver accepts, and of markdown what fits a comment; of these",
                "markdown takes only all)."
            })
    private Extent extent;

    @Option(
            names = "--out-dir",
            paramLabel = "DIR",
            description = {
                "Write a file for each description to this folder, under its name with the format's ending;",
                "with oscal, also the plan, profile and catalog to which results point."
            })
    private Path folder;

    @Mixin
    private ReminderOption reminders;

    @Mixin
    private DayOption day;

    @Mixin
    private TextsOption law;

    @Mixin
    private InputOptions input;

    @Mixin
    private OutOption out;

    @Mixin
    private AssessOptions assess;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        files.forEach(this::refuseCommand);
        reminders.require(format);
        law.require(command, format);
        requireExtent();
        List<Path> sources = Source.all(files);
        input.require(sources);
        out.require(Stream.concat(sources.stream(), assess.read().stream()).toList());
        ReportFolder written = folder == null ? null : ReportFolder.of(command, folder, sources, format, assess.read());
        requireOneDocument(sources);
        ComplianceEngine engine = assess.engine();
        LawTexts articles = law.texts(engine);
        UnaryOperator<Report> counted = assess.counted(engine);
        Outcome.Kind worst = Outcome.Kind.OUTSIDE;
        StringBuilder texts = new StringBuilder();
        for (Path source : sources) {
            Outcome outcome =
                    outcome(engine, source).with(report -> counted.apply(report).with(articles));
            worst = outcome.kind().compareTo(worst) < 0 ? outcome.kind() : worst;
            if (outcome.report().isEmpty()) {
                continue;
            }
            String text = write(outcome.report().get());
            if (written != null) {
                written.write(source, text);
                written.writeBeside(format.beside(outcome.report().get(), assess.language()));
            } else {
                texts.append(heading(outcome.source(), sources)).append(text);
            }
        }
        if (!texts.isEmpty()) {
            out.write(texts.toString());
        }
        return assess.status(worst);
    }

    private Outcome outcome(ComplianceEngine engine, Path source) {
        try {
            return Outcome.of(day.assess(engine, input.read(engine, source)));
        } catch (InvalidSourceException faulty) {
            Console.of(command).errors().println(faulty.getMessage());
            return Outcome.faulty(source.toString(), faulty.faults());
        }
    }

    private String write(Report report) {
        if (isText()) {
            return new TextReport(assess.language(), folder == null && out.colour()).write(report);
        }
        return extent == null
                ? reminders.write(report, format, assess.language())
                : format.write(report, assess.language(), extent);
    }

    private boolean isText() {
        return format.id().equals(Formats.TEXT);
    }

    private static String heading(String source, List<Path> sources) {
        return sources.size() == 1 ? "" : "==> " + Printable.line(source) + " <==\n";
    }

    /** A command's name among files is a command in the wrong place. */
    private void refuseCommand(Path file) {
        String name = file.toString();
        if (command.parent().subcommands().containsKey(name) && !Files.exists(file)) {
            throw new Refusal(
                    command, "The command (" + name + ") must come first.", "Maybe write check " + name + " FILE.");
        }
    }

    private void requireExtent() {
        if (extent != null && !format.extents().contains(extent)) {
            String possible = ReportFormat.all().stream()
                    .filter(other -> other.extents().contains(extent))
                    .map(ReportFormat::id)
                    .collect(Collectors.joining(" or "));
            throw new Refusal(
                    command,
                    "The extent of --show (" + Names.of(extent) + ") must go with --format " + possible + ", not "
                            + format.id() + ".",
                    "Leave --show out, or name such a format.");
        }
    }

    private void requireOneDocument(List<Path> sources) {
        if (folder != null && out.file().isPresent()) {
            throw new Refusal(command, "The options --out and --out-dir must not come together.", "Leave one out.");
        }
        if (folder == null && !isText() && sources.size() > 1) {
            throw new Refusal(
                    command,
                    "The format (" + format.id() + ") must be text for several descriptions (" + sources.size() + ").",
                    "Write --out-dir DIR for a file for each, or check batch --format json for JSON lines.");
        }
    }
}
