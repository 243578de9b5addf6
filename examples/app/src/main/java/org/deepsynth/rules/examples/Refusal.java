package org.deepsynth.rules.examples;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Options or parameters that parse and still do not fit: a sentence, and a way out on a line of its own. */
final class Refusal extends ParameterException {

    private static final long serialVersionUID = 1L;

    Refusal(CommandSpec command, String sentence, String wayOut) {
        super(command.commandLine(), sentence + (wayOut.isEmpty() ? "" : "\n    " + wayOut));
    }
}
