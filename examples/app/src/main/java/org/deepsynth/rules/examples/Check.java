package org.deepsynth.rules.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.DiffReport;
import org.deepsynth.rules.report.FactIndex;
import org.deepsynth.rules.report.ObligationIndex;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.TraceReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: a description in, a report out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        version = "deepsynth-rules 0.1.0",
        description = "Reports where a described service stands with every obligation of the installed rule packs.",
        exitCodeOnExecutionException = Check.COULD_NOT_RUN,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to fail on",
            "1:gaps that no waiver accepts",
            "2:could not run: bad input, bad option, bad pack; in a batch, also one faulty description",
            "4:unknowns, under --fail-on unknown"
        })
public final class Check implements Callable<Integer> {

    enum FailOn {
        gap,
        unknown,
        never
    }

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#");

    static final int GAPS = 1;
    static final int COULD_NOT_RUN = 2;
    static final int UNKNOWNS = 4;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The description of a service, in YAML or JSON.")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The evaluation date (default: today).")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--fail-on", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.gap;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "What if this fact were so? Shows the findings that change; may be repeated.")
    private Map<String, String> changes = Map.of();

    @Option(
            names = "--diff-dates",
            arity = "2",
            paramLabel = "DATE",
            description = "Which obligations start, end or change between two days, and which verdicts flip.")
    private List<LocalDate> days = List.of();

    @Option(
            names = "--interview",
            description = "Asks for what decides most, and keeps the answers in FILE, which need not be there yet.")
    private boolean interview;

    @Option(names = "--plan", description = "The smallest changes found that leave no gap, in the order to do them.")
    private boolean plan;

    @Option(
            names = "--allow",
            paramLabel = "PATH",
            description = "With --plan: a fact on who you are or what you offer that may change too; may be repeated.")
    private List<String> allowed = List.of();

    @Option(
            names = "--explain",
            description = "Why each verdict is what it is and no other, down to the facts, as JSON.")
    private boolean explain;

    @Option(names = "--schema", description = "Print the JSON Schema of descriptions instead.")
    private boolean schema;

    @Option(names = "--index", paramLabel = "PACK", description = "Print the index of a pack's obligations instead.")
    private String index;

    @Option(names = "--facts", description = "Print the table of facts and the obligations they decide instead.")
    private boolean facts;

    @Mixin
    private BatchOptions batch;

    @Mixin
    private PackOptions packs;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WaiverOptions waivers;

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command and gives its exit status. */
    static int run(String... arguments) {
        return new CommandLine(new Check())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaint::ofArguments)
                .setExecutionExceptionHandler(Check::tell)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (batch.asked()) {
            return batch.run(file, asOf, packs, output, waivers)
                    .map(this::status)
                    .orElse(COULD_NOT_RUN);
        }
        ComplianceEngine engine = packs.engine();
        Optional<String> page = page(engine);
        if (page.isPresent()) {
            output.write(page.get());
            return 0;
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing: the FILE that describes the service.");
        }
        List<String> chosen = packs.chosen(engine);
        if (interview) {
            return interview(engine, chosen);
        }
        Description description = engine.read(file);
        if (!days.isEmpty()) {
            return diff(engine.assess(description, days.get(0)), engine.assess(description, days.get(1)), chosen);
        }
        Report report = waivers.load().apply(engine.assess(description, asOf)).only(chosen);
        if (!changes.isEmpty()) {
            return diff(report, engine.assess(engine.reader().change(description, changes), asOf), chosen);
        }
        if (explain) {
            output.write(new TraceReport(output.language())
                    .write(engine.explain(description, asOf).only(chosen)));
        } else if (plan) {
            PlanReport writer = new PlanReport(output.language());
            FixPlan steps = new FixPlanner(engine, asOf, chosen, allowed).plan(description);
            output.write(output.asText() ? writer.text(steps) : writer.json(steps));
        } else {
            output.write(report);
        }
        return status(report);
    }

    /** What needs no description. */
    private Optional<String> page(ComplianceEngine engine) {
        if (schema) {
            return Optional.of(engine.reader().schema());
        }
        if (facts) {
            return Optional.of(FactIndex.write(engine.asks()));
        }
        if (index != null) {
            packs.require(engine, index);
        }
        return Optional.ofNullable(index).flatMap(engine::catalogue).map(ObligationIndex::write);
    }

    private int diff(Report before, Report after, List<String> chosen) throws IOException {
        ReportDiff diff = new ReportDiff(before.only(chosen), after.only(chosen));
        DiffReport writer = new DiffReport(output.language());
        output.write(output.asText() ? writer.text(diff) : writer.json(diff));
        return status(diff.after());
    }

    private int interview(ComplianceEngine engine, List<String> chosen) throws IOException {
        Path kept = output.file().orElse(file);
        Description start =
                Files.exists(file) ? engine.read(file) : engine.reader().read(file.toString(), "{}");
        if (Files.exists(kept) && COMMENT.matcher(Files.readString(kept)).find()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The file (" + kept
                            + ") must have no comments, for they would be lost; name another one with --out.");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Interview questions = new Interview(engine, start, asOf, chosen);
        new InterviewSession(questions, output.language(), in, OutputOptions.screen())
                .run(text -> Files.writeString(kept, text));
        return status(questions.report());
    }

    private int status(Report report) {
        return status(Outcome.of(report).kind());
    }

    private int status(Outcome.Kind worst) {
        return switch (worst) {
            case FAULTY -> COULD_NOT_RUN;
            case GAPS -> failOn == FailOn.never ? 0 : GAPS;
            case UNKNOWNS -> failOn == FailOn.unknown ? UNKNOWNS : 0;
            case CLEAR -> 0;
        };
    }

    private static int tell(Exception problem, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (problem instanceof InvalidSourceException) {
            command.getErr().println(problem.getMessage());
            return COULD_NOT_RUN;
        }
        if (problem instanceof IOException) {
            command.getErr().println(Printable.line("The report must be writable: " + problem.getMessage()));
            return COULD_NOT_RUN;
        }
        throw problem;
    }
}
