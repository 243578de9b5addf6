package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.testing.Case;
import org.deepsynth.rules.testing.Cases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases of packs without a build. */
@Command(
        name = "cases",
        description = {
            "Runs the cases of installed packs: situations that differ a little from an ordinary service, and the verdicts that",
            "change. Exit status 1 where a case does not hold."
        })
final class CasesCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "A folder with ID/ordinary.yaml and cases of the pack ID, such as src/test/resources.")
    private List<Path> folders;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day of cases that name none (default: the day up to which the law was read).")
    private LocalDate asOf;

    @Spec
    private CommandSpec command;

    private int ran;
    private int broken;

    @Override
    public Integer call() throws Exception {
        ComplianceEngine engine = Installed.engine();
        PrintStream screen = Console.of(command).screen();
        for (Path folder : folders) {
            List<Catalogue> packs = packs(engine, folder);
            PackPlace.seeing(List.of(folder), () -> {
                packs.forEach(pack -> run(engine, pack, screen));
                return null;
            });
        }
        screen.println(ran + " cases, " + broken + " of them do not hold");
        return broken == 0 ? 0 : Check.GAPS;
    }

    private List<Catalogue> packs(ComplianceEngine engine, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(command, "The folder (" + folder + ") must be there.", "");
        }
        List<Catalogue> packs = engine.catalogues().stream()
                .filter(one -> Files.exists(folder.resolve(one.id()).resolve("ordinary.yaml")))
                .toList();
        if (packs.isEmpty()) {
            throw new Refusal(
                    command,
                    "The folder (" + folder + ") must hold ID/ordinary.yaml of an installed pack: "
                            + engine.catalogues().stream().map(Catalogue::id).toList() + ".",
                    "Name the pack's jar or target/classes in " + Installed.VARIABLE + ".");
        }
        return packs;
    }

    private void run(ComplianceEngine engine, Catalogue pack, PrintStream screen) {
        Cases cases = Cases.of(engine.only(pack.id()), pack.id(), asOf == null ? pack.lawReadOn() : asOf);
        for (Case one : cases.all()) {
            ran++;
            List<String> differences = cases.differences(one);
            if (!differences.isEmpty()) {
                broken++;
                screen.println(one.source() + ": " + one.name());
                differences.forEach(difference -> screen.println("    " + difference));
            }
        }
    }
}
