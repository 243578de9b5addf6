package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.drift.DriftReport;
import org.deepsynth.rules.texts.ArticleDigests;
import org.deepsynth.rules.texts.LawText;
import org.deepsynth.rules.texts.LawTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares texts of law with what was recorded when obligations were written from them. */
@Command(
        name = "drift",
        description = {
            "Compares texts of law that you saved to a folder with the digests that packs recorded of their articles: what was",
            "amended, renumbered, repealed and added, and which obligations, clauses and cases to look at again. Exit status 1",
            "where an instrument has texts there and none of them is as recorded."
        })
final class DriftCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            description = "HTML, Markdown or plain text, called after an instrument (cac-csl.html) or naming its page.")
    private Path folder;

    @Option(names = "--pack", paramLabel = "ID", description = "Only this pack; may be repeated (default: all).")
    private List<String> packs = List.of();

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description =
                    "Record the texts: write the digests into this folder of a pack's resources, for its authors.")
    private Path resources;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which texts are recorded (default: today).")
    private LocalDate day;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TextOrJson format = TextOrJson.text;

    @Mixin
    private LanguageOption language;

    @Mixin
    private OutOption out;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        ComplianceEngine engine = Installed.engine();
        List<Catalogue> chosen = Installed.chosen(command, engine, packs);
        Map<String, ArticleDigests> digests = engine.digests();
        LawTexts texts = LawTexts.in(folder, chosen, digests);
        if (resources != null) {
            record(chosen, texts);
            return 0;
        }
        DriftReport report = new DriftReport(chosen, digests, texts);
        out.write(format == TextOrJson.text ? report.text(language.language()) : report.json(language.language()));
        if (report.nothingCompared()) {
            Console.of(command)
                    .errors()
                    .println("Nothing was compared: no text in " + folder
                            + " is of an instrument whose articles were recorded.");
            return Check.COULD_NOT_RUN;
        }
        return report.drifted() ? Check.GAPS : 0;
    }

    /** Records each text whose instrument has a folder there: all of them, or none where one cannot be recorded. */
    private void record(List<Catalogue> chosen, LawTexts texts) throws IOException {
        Map<Path, LawText> recorded = new LinkedHashMap<>();
        for (Catalogue pack : chosen) {
            for (Instrument instrument : pack.instruments()) {
                List<LawText> its = texts.all(pack.folderOf(instrument));
                Path place = resources.resolve(pack.folderOf(instrument));
                if (!its.isEmpty()) {
                    LawText only = only(its, pack.idOf(instrument));
                    if (Files.isDirectory(place)) {
                        recorded.put(place.resolve(ArticleDigests.FILE), only);
                    }
                }
            }
        }
        if (recorded.isEmpty()) {
            throw new Refusal(
                    command,
                    "The folder of --record (" + resources + ") must hold ID/INSTRUMENT of a text in " + folder + ".",
                    "Name the resources of a pack, such as src/main/resources.");
        }
        LocalDate on = day == null ? LocalDate.now(ZoneOffset.UTC) : day;
        for (Map.Entry<Path, LawText> one : recorded.entrySet()) {
            LawText text = one.getValue();
            WholeFile.write(one.getKey(), ArticleDigests.of(text, on).write());
            Console.of(command)
                    .errors()
                    .println(one.getKey() + ": " + text.articles().size() + " articles of " + text.name());
        }
    }

    private LawText only(List<LawText> its, String instrument) {
        if (its.size() > 1) {
            throw new Refusal(
                    command,
                    "The texts of " + instrument + " ("
                            + String.join(", ", its.stream().map(LawText::name).toList()) + ") must be one.",
                    "Leave the one in the folder that obligations are written from.");
        }
        if (its.get(0).articles().isEmpty()) {
            throw new Refusal(
                    command,
                    "The text (" + its.get(0).name() + ") must have articles.",
                    "Each begins a line with its heading, such as 第一条 or Article 1.");
        }
        return its.get(0);
    }
}
