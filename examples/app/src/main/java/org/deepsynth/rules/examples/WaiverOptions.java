package org.deepsynth.rules.examples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.waiver.WaiverFile;
import org.deepsynth.rules.waiver.Waivers;
import picocli.CommandLine.Option;

/** Which gaps somebody accepts until a day. */
final class WaiverOptions {

    private static final int NOON = 12;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description =
                    "Gaps that somebody accepts until a day; they stay gaps, show with their waiver and do not fail.")
    private Path file;

    /** The file that is read, if any. */
    List<Path> read() {
        return file == null ? List.of() : List.of(file);
    }

    /**
     * What gives a report the waivers that hold on its date, which at noon in Greenwich is the same day nearly everywhere. The file
     * is read here, once.
     */
    UnaryOperator<Report> load() {
        if (file == null) {
            return UnaryOperator.identity();
        }
        Waivers waivers = Waivers.of(WaiverFile.read(file.toString(), Source.text(file, "The file of waivers")));
        return report -> report.with(waivers, noon(report.asOf()));
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(NOON, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
