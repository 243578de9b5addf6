package org.deepsynth.rules.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.site.Site;
import org.deepsynth.rules.report.site.SiteCase;
import org.deepsynth.rules.testing.Case;
import org.deepsynth.rules.testing.Cases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what packs hold as a site of static pages. */
@Command(
        name = "site",
        description = {
            "What packs hold as pages in English and Chinese: each article with its obligations, each instrument, each fact, what",
            "became of every article, and a search. They need no server; open index.html."
        })
final class SiteCommand implements Callable<Integer> {

    private static final String ENDING = ".cases.yaml";

    @Parameters(paramLabel = "FOLDER", description = "A folder that is new or empty, or holds an earlier site.")
    private Path folder;

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description =
                    "A folder with ID/ordinary.yaml and cases of the pack ID, shown as examples; may be repeated.")
    private List<Path> cases = List.of();

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack; may be repeated (default: all).")
    private List<String> packs = List.of();

    @Mixin
    private TextsOption law;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        ComplianceEngine engine = Installed.engine();
        SiteFolder site = SiteFolder.of(command, folder);
        List<Catalogue> chosen = Installed.chosen(command, engine, packs);
        Map<String, String> pages =
                new Site(chosen, engine.asks(), examples(engine, chosen), engine.digests(), law.texts(engine)).pages();
        site.write(pages);
        Console.of(command).errors().println(folder + ": " + pages.size() + " files");
        return 0;
    }

    private List<SiteCase> examples(ComplianceEngine engine, List<Catalogue> chosen) throws Exception {
        List<SiteCase> examples = new ArrayList<>();
        for (Path one : cases) {
            List<Catalogue> its = chosen.stream()
                    .filter(pack -> Files.exists(one.resolve(pack.id()).resolve("ordinary.yaml")))
                    .toList();
            if (its.isEmpty()) {
                throw new Refusal(
                        command,
                        "The folder (" + one + ") must hold ID/ordinary.yaml of a pack that is shown: "
                                + chosen.stream().map(Catalogue::id).toList() + ".",
                        "Name the test resources of a pack.");
            }
            examples.addAll(PackPlace.seeing(
                    List.of(one),
                    () -> its.stream()
                            .flatMap(pack -> Cases.of(engine, pack.id(), pack.lawReadOn()).all().stream())
                            .map(SiteCommand::example)
                            .toList()));
        }
        return examples;
    }

    private static SiteCase example(Case one) {
        return new SiteCase(
                one.source().replace(ENDING, ""), one.name(), one.set(), one.with(), one.asOf(), one.expect());
    }
}
