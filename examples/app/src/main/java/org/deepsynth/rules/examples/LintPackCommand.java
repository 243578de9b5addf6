package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.testing.PackContract;
import org.deepsynth.rules.testing.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with packs, as far as that shows without their cases. */
@Command(
        name = "lint-pack",
        description = {
            "All defects of packs that show in seconds, without Maven: what keeps them from loading, texts that are missing or",
            "twice, articles of which nobody says what became, texts of law that nobody could look up. The whole contract is a",
            "test of the pack: mvn verify."
        })
final class LintPackCommand implements Callable<Integer> {

    /** What needs neither cases nor many descriptions. */
    private static final List<Part> PARTS = List.of(Part.LOADS, Part.TEXTS, Part.ARTICLES, Part.SOURCED);

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description = "A pack's jar or its target/classes; packs that it requires are found among these and the"
                    + " installed ones.")
    private List<Path> places;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Installed.check(places.stream().map(Path::toString).toList());
        return PackPlace.seeing(places, this::lint);
    }

    private int lint() {
        List<RulePack> packs = Stream.of(ServiceLoader.load(RulePack.class))
                .flatMap(loader -> loader.stream())
                .filter(provider -> provider.type().getClassLoader()
                        == Thread.currentThread().getContextClassLoader())
                .map(ServiceLoader.Provider::get)
                .toList();
        if (packs.isEmpty()) {
            throw new Refusal(
                    command,
                    "The places " + places + " must hold a pack that is not installed already.",
                    "Name the pack's jar or its target/classes.");
        }
        ComplianceEngine engine =
                ComplianceEngine.load(packs.stream().map(RulePack::id).toArray(String[]::new));
        List<String> violations = new ArrayList<>();
        for (RulePack pack : packs) {
            Catalogue catalogue = engine.catalogue(pack.id()).orElseThrow();
            PackContract contract = PackContract.of(pack, catalogue.lawReadOn());
            for (Part part : PARTS) {
                contract.violations(part).forEach(one -> violations.add(part + ": " + one));
            }
            Console.of(command)
                    .screen()
                    .println(pack.id() + " " + catalogue.version() + ": "
                            + catalogue.obligations().size() + " obligations");
        }
        violations.forEach(one -> Console.of(command).screen().println("  " + one));
        return violations.isEmpty() ? 0 : Check.GAPS;
    }
}
