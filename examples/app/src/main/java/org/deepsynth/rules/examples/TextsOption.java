package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.texts.LawTexts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Texts of law that the user has. */
final class TextsOption {

    private static final List<String> SHOWN = List.of("text", "json", "markdown", "html");

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = {
                "Set the articles of law beside what is said of them, from texts that you saved to this folder: HTML,",
                "Markdown or plain text, called after an instrument (cac-ds.html) or naming its page."
            })
    private Path folder;

    /** Refuses it for a format that has no place for them. */
    void require(CommandSpec command, ReportFormat format) {
        if (folder != null && !SHOWN.contains(format.id())) {
            throw new Refusal(
                    command,
                    "The option --texts must go with one of the formats " + String.join(", ", SHOWN) + ", not "
                            + format.id() + ".",
                    "Leave it out, or name such a format.");
        }
    }

    LawTexts texts(ComplianceEngine engine) {
        return folder == null ? LawTexts.NONE : LawTexts.in(folder, engine.catalogues(), engine.digests());
    }
}
