package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionEdit;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampledFiles;

/**
 * A description that is held against files.
 *
 * @param file where it stands
 * @param description as it was before any file was looked at
 * @param feature the id of the one that put the files out
 * @param day on which they are looked at
 */
record Into(ComplianceEngine engine, Path file, Description description, String feature, LocalDate day) {

    /** What the files show of the description. */
    ObservedFacts observed(SampledFiles sample) {
        return ObservedFacts.of(sample, description, feature, day);
    }

    /** Puts it in, whole or not at all, and only where it can be read again and nobody has changed the description meanwhile. */
    void write(ObservedFacts observed) throws IOException {
        if (!engine.read(file).text().equals(description.text())) {
            throw Source.fault(
                    file.toString(),
                    "The description must stay as it is while files are looked at, and it was changed.",
                    "Run the command again.");
        }
        String text = description.text().orElseThrow().text();
        String changed =
                observed.applied(DescriptionEdit.of(file.toString(), text)).text();
        engine.reader().read(file.toString(), changed);
        WholeFile.write(file, changed);
    }
}
