package org.deepsynth.rules.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.DiffReport;
import org.deepsynth.rules.report.FactIndex;
import org.deepsynth.rules.report.ObligationIndex;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.TextReport;
import org.deepsynth.rules.report.TraceReport;
import org.deepsynth.rules.source.InvalidSourceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to fail on",
            "1:gaps",
            "2:could not run: bad input, bad option, bad pack",
            "4:unknowns, under --fail-on unknown"
        })
public final class Check implements Callable<Integer> {

    enum FailOn {
        gap,
        unknown,
        never
    }

    static final int GAPS = 1;
    static final int COULD_NOT_RUN = 2;
    static final int UNKNOWNS = 4;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The description of a service, in YAML or JSON.")
    private Path file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The evaluation date (default: today).")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack; may be repeated (default: all).")
    private List<String> packs = List.of();

    @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report here (default: standard output).")
    private Path out;

    @Option(names = "--fail-on", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.gap;

    @Option(
            names = "--param",
            paramLabel = "PACK.NAME=VALUE",
            description = "A value of your own for a parameter of a pack of advocacy; may be repeated.")
    private Map<String, String> parameters = Map.of();

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
                .setExecutionExceptionHandler(Check::tell)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        ComplianceEngine engine = withParameters(ComplianceEngine.load());
        if (schema) {
            write(engine.reader().schema());
            return 0;
        }
        if (facts) {
            write(FactIndex.write(engine.asks()));
            return 0;
        }
        if (index != null) {
            requireInstalled(engine, index);
            write(ObligationIndex.write(engine.catalogue(index).orElseThrow()));
            return 0;
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing: the FILE that describes the service.");
        }
        List<String> chosen = choose(engine);
        if (interview) {
            return interview(engine, chosen);
        }
        Description description = engine.read(file);
        if (explain) {
            write(new TraceReport(language)
                    .write(engine.explain(description, asOf).only(chosen)));
            return status(engine.assess(description, asOf).only(chosen));
        }
        if (plan) {
            PlanReport writer = new PlanReport(language);
            FixPlan steps = new FixPlanner(engine, asOf, chosen, allowed).plan(description);
            write(textOrJson() ? writer.text(steps) : writer.json(steps));
            return status(engine.assess(description, asOf).only(chosen));
        }
        if (!days.isEmpty()) {
            return diff(engine.assess(description, days.get(0)), engine.assess(description, days.get(1)), chosen);
        }
        if (!changes.isEmpty()) {
            Description changed = engine.reader().change(description, changes);
            return diff(engine.assess(description, asOf), engine.assess(changed, asOf), chosen);
        }
        Report report = engine.assess(description, asOf).only(chosen);
        write(
                format == Format.text
                        ? new TextReport(language, colour()).write(report)
                        : format.write(report, language));
        return status(report);
    }

    /** Only where a person looks at a terminal, and has not asked for none (no-color.org). */
    private boolean colour() {
        return out == null && System.console() != null && System.getenv("NO_COLOR") == null;
    }

    private int diff(Report before, Report after, List<String> chosen) throws IOException {
        ReportDiff diff = new ReportDiff(before.only(chosen), after.only(chosen));
        DiffReport writer = new DiffReport(language);
        write(textOrJson() ? writer.text(diff) : writer.json(diff));
        return status(diff.after());
    }

    /** Whether the format is text; what is no report comes as text or JSON only. */
    private boolean textOrJson() {
        if (format != Format.text && format != Format.json) {
            throw new ParameterException(
                    spec.commandLine(), "The format (" + format + ") of changes and plans must be text or json.");
        }
        return format == Format.text;
    }

    private int interview(ComplianceEngine engine, List<String> chosen) throws IOException {
        Path kept = out == null ? file : out;
        Description start =
                Files.exists(file) ? engine.read(file) : engine.reader().read(file.toString(), "{}");
        if (Files.exists(kept) && Files.readString(kept).contains("#")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The file (" + kept
                            + ") must have no comments, for they would be lost; name another one with --out.");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Interview questions = new Interview(engine, start, asOf, chosen);
        new InterviewSession(questions, language, in, screen).run(text -> Files.writeString(kept, text));
        return status(questions.report());
    }

    private ComplianceEngine withParameters(ComplianceEngine loaded) {
        Map<String, Map<String, String>> byPack = new TreeMap<>();
        parameters.forEach((path, value) -> {
            int dot = path.indexOf('.');
            String pack = dot < 0 ? path : path.substring(0, dot);
            requireInstalled(loaded, pack);
            byPack.computeIfAbsent(pack, key -> new TreeMap<>()).put(path.substring(dot + 1), value);
        });
        ComplianceEngine engine = loaded;
        for (Map.Entry<String, Map<String, String>> own : byPack.entrySet()) {
            engine = engine.with(own.getKey(), own.getValue());
        }
        return engine;
    }

    private List<String> choose(ComplianceEngine engine) {
        packs.forEach(id -> requireInstalled(engine, id));
        return packs.isEmpty() ? installed(engine) : packs;
    }

    private void requireInstalled(ComplianceEngine engine, String id) {
        if (engine.catalogue(id).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The pack (" + id + ") must be one of those installed: " + installed(engine) + ".");
        }
    }

    private static List<String> installed(ComplianceEngine engine) {
        return engine.catalogues().stream().map(Catalogue::id).toList();
    }

    private void write(String text) throws IOException {
        if (out != null) {
            Files.writeString(out, text);
            return;
        }
        // the platform's own encoding may lack Chinese
        PrintStream stream = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }

    private int status(Report report) {
        if (failOn == FailOn.never) {
            return 0;
        }
        if (!report.gaps().isEmpty()) {
            return GAPS;
        }
        boolean open = report.findings().stream().anyMatch(Finding::open);
        return failOn == FailOn.unknown && open ? UNKNOWNS : 0;
    }

    private static int tell(Exception problem, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (problem instanceof InvalidSourceException) {
            command.getErr().println(problem.getMessage());
            return COULD_NOT_RUN;
        }
        if (problem instanceof IOException) {
            command.getErr().println("The report must be writable: " + problem.getMessage());
            return COULD_NOT_RUN;
        }
        throw problem;
    }
}
