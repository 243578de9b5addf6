package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How descriptions are read: from files, or from standard input for {@code -}. */
final class InputOptions {

    private static final String WHAT = "The file";

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description =
                    "What to call standard input, the FILE -; it is JSON where the name ends in .json, else YAML.")
    private String name;

    @Mixin
    private EmptyOption empty;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses to read standard input twice, and to call it something where it is not read. */
    void require(List<Path> files) {
        long dashes = files.stream().filter(Source.STANDARD_INPUT::equals).count();
        if (dashes > 1) {
            throw new Refusal(command, "The FILE (-) must be named once.", "Standard input can be read only once.");
        }
        if (dashes == 0 && name != null) {
            throw new Refusal(
                    command,
                    "The option --stdin-filename (" + name + ") must go with the FILE -.",
                    "Write - where standard input is meant.");
        }
    }

    /** The description in a file. */
    Description read(ComplianceEngine engine, Path file) {
        if (file.equals(Source.STANDARD_INPUT)) {
            String source = name == null ? file.toString() : name;
            String text = Source.text(Console.of(command).in(), source, "The text");
            return empty.checked(engine.reader().read(source, text));
        }
        Source.requireRegular(file, WHAT);
        return empty.checked(engine.read(file));
    }
}
