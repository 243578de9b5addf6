package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes that assesses: what counts, what somebody accepts, and what makes it fail. */
@Command(
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing to fail on: no gap, or only accepted, advisory or unsigned ones; also where nothing applies",
            "1:gaps that no waiver accepts",
            "2:could not run, or could not write all",
            "4:unknowns, under --fail-on unknown"
        })
final class AssessOptions {

    enum FailOn {
        gap,
        unknown,
        never
    }

    @Option(names = "--fail-on", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.gap;

    @Mixin
    private PackOptions packs;

    @Mixin
    private WaiverOptions waivers;

    @Mixin
    private LanguageOption language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Language language() {
        return language.language();
    }

    ComplianceEngine engine() {
        return packs.engine(command);
    }

    /** The ids of the packs that count. */
    List<String> chosen(ComplianceEngine engine) {
        return packs.chosen(command, engine);
    }

    /** What is read beside descriptions. */
    List<Path> read() {
        return Stream.concat(waivers.read().stream(), packs.read().stream()).toList();
    }

    /** What of a report counts: the chosen packs, with what somebody accepts. */
    UnaryOperator<Report> counted(ComplianceEngine engine) {
        UnaryOperator<Report> waived = waivers.load();
        List<String> ids = chosen(engine);
        return report -> waived.apply(report).only(ids);
    }

    int status(Report report) {
        return status(Outcome.of(report).kind());
    }

    int status(Outcome.Kind worst) {
        return switch (worst) {
            case FAULTY -> Check.COULD_NOT_RUN;
            case GAPS -> failOn == FailOn.never ? 0 : Check.GAPS;
            case UNKNOWNS -> failOn == FailOn.unknown ? Check.UNKNOWNS : 0;
            case CLEAR, OUTSIDE -> 0;
        };
    }
}
