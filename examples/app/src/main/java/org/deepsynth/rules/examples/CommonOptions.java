package org.deepsynth.rules.examples;

import picocli.CommandLine.Option;

/** What every command takes. */
@SuppressWarnings("unused") // the parser of the command line reads them
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = "--debug", description = "Show the trace of a defect.")
    private boolean debug;
}
