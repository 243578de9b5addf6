package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.WaiverFile;
import org.deepsynth.rules.report.Waivers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which gaps somebody accepts until a day. */
final class WaiverOptions {

    private static final int NOON = 12;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Gaps that somebody accepts until a day; they stay gaps, and show with their waiver.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The report with the waivers that hold on its date, which at noon in Greenwich is the same day nearly everywhere. */
    Report apply(Report report) {
        if (file == null) {
            return report;
        }
        Clock clock = Clock.fixed(report.asOf().atTime(NOON, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return report.with(Waivers.of(WaiverFile.read(file.toString(), text)), clock);
        } catch (IOException unreadable) {
            throw new ParameterException(
                    command.commandLine(), "The file of waivers (" + file + ") must be readable.", unreadable);
        }
    }
}
