package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why the command could not run. A trace is for defects, and for who asks for it with {@code --debug}. */
record Complaints(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        return say(Misuse.sentence(problem));
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
