package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence why the command could not run. A trace is for defects, and for who asks for it with {@code --debug}. */
record Complaints(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

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

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        return say(sentence(problem));
    }

    private static String sentence(ParameterException problem) {
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

    private static String unknown(UnmatchedArgumentException problem, String command) {
        String argument = problem.getUnmatched().get(0);
        String option = argument.replaceFirst("=.*", "");
        if (COMMANDS.containsKey(option)) {
            return "The option (" + option + ") must be a command of its own.\n    Maybe write " + COMMANDS.get(option)
                    + ".";
        }
        List<String> suggestions = problem.getSuggestions();
        return "The argument (" + argument + ") must be one that " + command + " takes."
                + (suggestions.isEmpty() ? help(command) : "\n    Maybe write " + suggestions.get(0) + ".");
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        if (problem instanceof InvalidSourceException) {
            return say(problem.getMessage());
        }
        Optional<IOException> failure = failure(problem);
        if (failure.isPresent()) {
            // what standard output did not take is told once, at the end
            return console.failure().equals(failure)
                    ? Check.COULD_NOT_RUN
                    : say("The file must be writable: " + told(failure.get())
                            + "\n    Check its folder, and that you may write there.");
        }
        // the library refuses what a user gave in sentences like these
        if (problem.getClass() == IllegalArgumentException.class
                && String.valueOf(problem.getMessage()).contains(" must ")) {
            return say(problem.getMessage());
        }
        return defect(problem, asked(arguments));
    }

    private static Optional<IOException> failure(Exception problem) {
        if (problem instanceof UncheckedIOException unchecked) {
            return Optional.of(unchecked.getCause());
        }
        return problem instanceof IOException checked ? Optional.of(checked) : Optional.empty();
    }

    /** The words of the system, or where it has only a file's name, its kind of failure too. */
    private static String told(IOException failure) {
        return failure.getClass() == IOException.class
                ? failure.getMessage()
                : failure.getMessage() + " ("
                        + failure.getClass().getSimpleName().replace("Exception", "") + ")";
    }

    /** Whether somebody asked for traces. */
    private static boolean asked(ParseResult arguments) {
        return arguments != null
                && (arguments.hasMatchedOption("--debug")
                        || arguments.hasSubcommand() && asked(arguments.subcommand()));
    }

    /** Something that nobody foresaw. */
    int defect(Throwable defect, boolean trace) {
        say("The command met a defect of its own: " + defect
                + "\n    Please report it with what you ran; --debug after the command's name shows the trace.");
        if (trace) {
            defect.printStackTrace(console.errors());
        }
        return Check.COULD_NOT_RUN;
    }

    /** The status in the end: what did not arrive was not told. Somebody who wants no more of it need not be told. */
    int settled(int status) {
        if (console.failure().isEmpty()) {
            return status;
        }
        IOException failure = console.failure().get();
        return Console.pipeClosed(failure)
                ? Check.COULD_NOT_RUN
                : say("Standard output must take all that is written: " + failure.getMessage()
                        + "\n    Make room, or write elsewhere with --out FILE.");
    }

    private int say(String sentence) {
        console.errors().println(Printable.lines(sentence));
        return Check.COULD_NOT_RUN;
    }
}
