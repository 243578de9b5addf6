package org.deepsynth.rules.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the schema that editors check descriptions by. */
@Command(name = "schema", description = "The JSON Schema of descriptions, with the sections of all installed packs.")
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private OutOption out;

    @Override
    public Integer call() throws IOException {
        out.write(Installed.engine().reader().schema());
        return 0;
    }
}
