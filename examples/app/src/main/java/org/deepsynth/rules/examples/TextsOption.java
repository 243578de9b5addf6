package org.deepsynth.rules.examples;

import java.nio.file.Path;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.texts.LawTexts;
import picocli.CommandLine.Option;

/** Texts of law that the user has. */
final class TextsOption {

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            description = {
                "Set the articles of law beside what is said of them, from texts that you saved to this folder: HTML,",
                "Markdown or plain text, called after an instrument (cac-ds.html) or naming its page."
            })
    private Path folder;

    LawTexts texts(ComplianceEngine engine) {
        return folder == null ? LawTexts.NONE : LawTexts.in(folder, engine.catalogues(), engine.digests());
    }
}
