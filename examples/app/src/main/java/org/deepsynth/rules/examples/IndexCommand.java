package org.deepsynth.rules.examples;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.pages.ObligationIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a pack's page of obligations. */
@Command(
        name = "index",
        description = "All obligations of a pack as tables in Markdown, with titles in both languages.")
final class IndexCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACK", description = "The id of a pack.")
    private String pack;

    @Mixin
    private OutOption out;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        ComplianceEngine engine = Installed.engine();
        Installed.require(command, engine, pack);
        out.write(ObligationIndex.write(engine.catalogue(pack).orElseThrow()));
        return 0;
    }
}
