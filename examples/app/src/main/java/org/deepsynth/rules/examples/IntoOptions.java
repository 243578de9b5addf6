package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
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

    /** The description's file. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Reads the description, before anything is looked at that takes time; empty where there is none. */
    Optional<Into> open() {
        if (file == null) {
            refuseAlone("--feature", feature);
            refuseAlone("--as-of", day);
            return Optional.empty();
        }
        if (file.equals(Source.STANDARD_INPUT)) {
            throw new Refusal(
                    command, "The file of --into (-) must be a file, for it is written to.", "Name the description.");
        }
        Source.requireRegular(file, "The file");
        ComplianceEngine engine = Installed.engine();
        Description description = engine.read(file);
        List<String> ids = description.features().items().orElse(List.of()).stream()
                .map(Feature::subject)
                .toList();
        String chosen = feature == null && ids.size() == 1 ? ids.get(0) : Objects.requireNonNullElse(feature, "");
        if (!ids.contains(chosen)) {
            throw new Refusal(
                    command,
                    "The feature (" + chosen + ") of --feature must be one of " + file + ": " + ids + ".",
                    ids.isEmpty() ? "Describe it there first: features: [{id: …}]." : "");
        }
        LocalDate seen = day == null ? engine.today(Clock.systemUTC()) : day;
        return Optional.of(new Into(engine, file, description, chosen, seen));
    }

    private void refuseAlone(String option, Object value) {
        if (value != null) {
            throw new Refusal(
                    command, "The option " + option + " (" + value + ") must go with --into FILE.", "Leave it out.");
        }
    }
}
