package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
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

    /**
     * What gives a report the waivers that hold on its date, which at noon in Greenwich is the same day nearly everywhere. The file
     * is read here, once.
     */
    UnaryOperator<Report> load() {
        if (file == null) {
            return UnaryOperator.identity();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Waivers waivers = Waivers.of(WaiverFile.read(file.toString(), text));
            return report -> report.with(waivers, noon(report.asOf()));
        } catch (IOException unreadable) {
            throw new ParameterException(
                    command.commandLine(), "The file of waivers (" + file + ") must be readable.", unreadable);
        }
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(NOON, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
