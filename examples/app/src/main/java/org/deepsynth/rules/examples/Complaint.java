package org.deepsynth.rules.examples;

import java.io.PrintWriter;
import org.deepsynth.rules.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, as picocli does, but for what these hold: that is quoted and does nothing. */
final class Complaint {

    private Complaint() {}

    /** Complains, shows how the command is used where no suggestion will do, and gives the exit status. */
    static int ofArguments(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println(command.getColorScheme().errorText(Printable.lines(problem.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(problem, errors)) {
            command.usage(errors, command.getColorScheme());
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
