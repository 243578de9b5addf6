package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments that do not parse, and what to write instead. */
final class Misuse {

    /** What options were before there were commands. */
    private static final Map<String, String> COMMANDS = Map.of(
            "--plan", "check plan FILE",
            "--allow", "check plan FILE --allow PATH",
            "--set", "check what-if FILE --set PATH=VALUE",
            "--diff-dates", "check diff FILE --from DATE --to DATE",
            "--interview", "check interview FILE",
            "--explain", "check explain FILE",
            "--batch", "check batch PORTFOLIO",
            "--schema", "check schema",
            "--index", "check index PACK",
            "--facts", "check facts");

    private Misuse() {}

    static String sentence(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        if (problem instanceof Refusal) {
            return problem.getMessage();
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, command);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                            .map(one -> "The " + name(one)
                                    + (one.required()
                                            ? " must be given."
                                            : " must have a value (" + one.paramLabel() + ")."))
                            .collect(Collectors.joining("\n"))
                    + help(command);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return "The " + name(twice.getOverwritten()) + " must be given once." + help(command);
        }
        return problem.getArgSpec() == null || problem.getValue() == null
                ? problem.getMessage() + help(command)
                : unfit(problem.getArgSpec(), problem.getValue()) + help(command);
    }

    private static String unfit(ArgSpec argument, String value) {
        String must = "something else";
        if (argument.completionCandidates() != null) {
            must = "one of "
                    + StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                            .collect(Collectors.joining(", "));
        } else if (argument.type() == LocalDate.class) {
            must = "a day such as 2026-11-01";
        } else if (argument.type() == double.class) {
            must = "a number such as 5";
        } else if (argument.type() == Path.class) {
            must = "the name of a file";
        }
        return "The " + name(argument) + " (" + value + ") must be " + must + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "option " + option.longestName() : argument.paramLabel();
    }

    private static String help(String command) {
        return "\n    Write " + command + " --help for what it takes.";
    }

    /** What takes the option, or the one that was misspelt: never another one that only looks a little like it. */
    private static Optional<String> wayOut(String option, CommandLine here) {
        List<String> elsewhere = here.getParent() == null
                ? List.of()
                : here.getParent().getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(command -> command.optionsMap().containsKey(option))
                        .map(CommandSpec::name)
                        .distinct()
                        .toList();
        if (!elsewhere.isEmpty()) {
            return Optional.of("\n    It is taken by check " + String.join(", check ", elsewhere) + ".");
        }
        return Misspelt.of(option, here.getCommandSpec().optionsMap().keySet())
                .map(guess -> "\n    Maybe write " + guess + ".");
    }

    private static String unknown(UnmatchedArgumentException problem, String command) {
        String argument = problem.getUnmatched().get(0);
        String option = argument.replaceFirst("=.*", "");
        if (COMMANDS.containsKey(option)) {
            return "The option (" + option + ") must be a command of its own.\n    Maybe write " + COMMANDS.get(option)
                    + ".";
        }
        return "The argument (" + argument + ") must be one that " + command + " takes."
                + wayOut(option, problem.getCommandLine()).orElse(help(command));
    }
}
