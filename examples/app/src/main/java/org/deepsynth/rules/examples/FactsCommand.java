package org.deepsynth.rules.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.deepsynth.rules.report.pages.FactIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the page of facts. */
@Command(
        name = "facts",
        description = "Every fact with the obligations of all packs that it decides, as a table in Markdown.")
final class FactsCommand implements Callable<Integer> {

    @Mixin
    private OutOption out;

    @Override
    public Integer call() throws IOException {
        out.write(FactIndex.write(Installed.engine().asks()));
        return 0;
    }
}
