package org.deepsynth.rules.examples;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command: descriptions in, reports out. Each of its commands is a class of its own; that of none is {@code report}. */
@Command(
        name = "check",
        versionProvider = Check.Version.class,
        customSynopsis = {"check [OPTION]... FILE...", "       check COMMAND [OPTION]... [FILE]..."},
        description = {
            "Reports where a described service stands with every obligation of the installed rule packs.",
            "Without a command it is report; check COMMAND --help tells the options of each."
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to fail on: no gap, or only accepted, advisory or unsigned ones; also where nothing applies",
            "1:gaps that no waiver accepts",
            "2:could not run, or could not write all: bad input, bad option, bad pack; of several descriptions, also one faulty",
            "4:unknowns, under --fail-on unknown"
        },
        subcommands = {
            ReportCommand.class,
            InterviewCommand.class,
            FilesCommand.class,
            PlanCommand.class,
            WhatIfCommand.class,
            DiffCommand.class,
            WhereCommand.class,
            CrosswalkCommand.class,
            ExplainCommand.class,
            BatchCommand.class,
            ShowCommand.class,
            IndexCommand.class,
            FactsCommand.class,
            DriftCommand.class,
            SiteCommand.class,
            SchemaCommand.class,
            NewPackCommand.class,
            NewArticleCommand.class,
            LintPackCommand.class,
            CasesCommand.class
        })
public final class Check {

    static final int GAPS = 1;
    static final int COULD_NOT_RUN = 2;
    static final int UNKNOWNS = 4;

    private static final List<String> OWN = List.of("-h", "--help", "-V", "--version");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // the parser of the command line reads it
    private boolean help;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the trace of a defect.")
    @SuppressWarnings("unused") // the parser of the command line reads it
    private boolean debug;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print version information and exit.")
    @SuppressWarnings("unused") // the parser of the command line reads it
    private boolean version;

    private final Console console;

    private Check(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and gives its exit status. */
    static int run(Console console, String... arguments) {
        Complaints complaints = new Complaints(console);
        int status;
        try {
            CommandLine line = commandLine(console)
                    .setParameterExceptionHandler(complaints)
                    .setExecutionExceptionHandler(complaints);
            status = Shelf.opened(arguments, () -> line.execute(routed(arguments, line)));
            line.getOut().flush();
        } catch (Throwable defect) { // or the JVM would end with 1, which says that there are gaps
            status = complaints.defect(defect, List.of(arguments).contains("--debug"));
        }
        return complaints.settled(status);
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new Check(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
                .setErr(new PrintWriter(console.errors(), true, StandardCharsets.UTF_8));
    }

    /** What names no command is for the report. */
    static String[] routed(String[] arguments, CommandLine line) {
        boolean named = arguments.length > 0
                && (OWN.contains(arguments[0]) || line.getSubcommands().containsKey(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new);
    }

    Console console() {
        return console;
    }

    /** The version, as the jar states it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String stated = Check.class.getPackage().getImplementationVersion();
            return new String[] {"deepsynth-rules " + (stated == null ? "(not packaged)" : stated)};
        }
    }
}
