package org.deepsynth.rules.examples;

import java.util.List;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.calendar.CalendarFormat;
import org.deepsynth.rules.report.calendar.CalendarReport;
import org.deepsynth.rules.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** When a calendar rings. */
final class ReminderOption {

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            description = "With --format calendar: an alarm so many days before each day; may be repeated.")
    private List<Integer> days = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses alarms in what is no calendar, and after the day. */
    void require(ReportFormat format) {
        if (!days.isEmpty() && !(format instanceof CalendarFormat)) {
            throw new Refusal(
                    command,
                    "The format (" + format.id() + ") must be calendar where --remind is given.",
                    "Leave it out, or write --format calendar.");
        }
        days.stream().filter(one -> one < 0).findFirst().ifPresent(one -> {
            throw new Refusal(command, "The days of --remind (" + one + ") must be 0 or more.", "");
        });
    }

    /** The report in that format, with the alarms that are asked for. */
    String write(Report report, ReportFormat format, Language language) {
        return days.isEmpty() ? format.write(report, language) : new CalendarReport(language, days).write(report);
    }
}
