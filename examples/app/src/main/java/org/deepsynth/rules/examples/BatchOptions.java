package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a whole portfolio is assessed. */
final class BatchOptions {

    private static final Set<String> FITTING =
            Set.of("--batch", "--as-of", "--fail-on", "--pack", "--param", "--lang", "--format", "--out", "--waivers");

    @Option(
            names = "--batch",
            paramLabel = "PORTFOLIO",
            description = "Assess many descriptions: a file of JSON lines, - for standard input, or a folder of .yaml,"
                    + " .yml and .json files. Gives one line of JSON for each, in order; whole reports with --format json."
                    + " A faulty description gives its faults and makes the exit status 2 at the end.")
    private Path portfolio;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The portfolio, where one is to be assessed. */
    Optional<Path> portfolio() {
        return Optional.ofNullable(portfolio);
    }

    /** Refuses what is for one description only. */
    void refuseOthers(Path file) {
        if (file != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "The FILE (" + file + ") must not be named with --batch, which names the portfolio itself.");
        }
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!FITTING.contains(option.longestName())) {
                throw new ParameterException(
                        command.commandLine(),
                        "The option (" + option.longestName()
                                + ") must not be used with --batch, but on one description.");
            }
        }
    }

    /** Refuses to write over what is read. */
    void refuseOverwriting(Portfolio read, Optional<Path> written) {
        written.filter(read::holds).ifPresent(out -> {
            throw new ParameterException(
                    command.commandLine(), "The file of --out (" + out + ") must not be part of the portfolio.");
        });
    }
}
