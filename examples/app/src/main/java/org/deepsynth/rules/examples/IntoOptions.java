package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionEdit;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Into which description goes what files show. */
final class IntoOptions {

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "A description that is held against the files: what it states gains evidence, what it leaves open is stated as"
                            + " they show it; comments stay.")
    private Path file;

    @Option(
            names = "--feature",
            paramLabel = "ID",
            description = "The feature that put the files out, with --into; may be left out where there is only one.")
    private String feature;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day on which the files were looked at, with --into (default: today where the packs' law holds).")
    private LocalDate day;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Optional<Description> description = Optional.empty();

    /** The description's file. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Reads the description, before anything is looked at that takes time. */
    void open() {
        if (file == null) {
            refuseAlone("--feature", feature);
            refuseAlone("--as-of", day);
            return;
        }
        if (file.equals(Source.STANDARD_INPUT)) {
            throw new Refusal(
                    command, "The file of --into (-) must be a file, for it is written to.", "Name the description.");
        }
        Source.requireRegular(file, "The file");
        ComplianceEngine engine = Installed.engine();
        Description read = engine.read(file);
        description = Optional.of(read);
        List<String> ids = read.features().items().orElse(List.of()).stream()
                .map(Feature::subject)
                .toList();
        if (feature == null && ids.size() == 1) {
            feature = ids.get(0);
        }
        if (feature == null || !ids.contains(feature)) {
            throw new Refusal(
                    command,
                    "The feature (" + (feature == null ? "" : feature) + ") of --feature must be one of " + file + ": "
                            + ids + ".",
                    ids.isEmpty() ? "Describe it there first: features: [{id: …}]." : "");
        }
        day = day == null ? engine.today(Clock.systemUTC()) : day;
    }

    private void refuseAlone(String option, Object value) {
        if (value != null) {
            throw new Refusal(
                    command, "The option " + option + " (" + value + ") must go with --into FILE.", "Leave it out.");
        }
    }

    /** What the files show of the description; empty where there is none. */
    Optional<ObservedFacts> observed(SampledFiles sample) {
        return description.map(read -> ObservedFacts.of(sample, read, feature, day));
    }

    /** Puts it in, whole or not at all, and only where it can be read again. */
    void write(Optional<ObservedFacts> observed) throws IOException {
        if (observed.isEmpty()) {
            return;
        }
        String text = description.orElseThrow().text().orElseThrow().text();
        String changed = observed.get()
                .applied(DescriptionEdit.of(file.toString(), text))
                .text();
        Installed.engine().reader().read(file.toString(), changed);
        WholeFile.write(file, changed);
    }
}
