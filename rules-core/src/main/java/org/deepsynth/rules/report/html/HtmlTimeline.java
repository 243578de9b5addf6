package org.deepsynth.rules.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;

/**
 * The days that findings name, on a line from the first to the last with the evaluation date among them.
 *
 * @param marks the days in their order
 * @param today where the evaluation date is, as a percentage of the line
 */
record HtmlTimeline(List<Mark> marks, String today) {

    /**
     * One day.
     *
     * @param day which
     * @param place where it is, as a percentage of the line
     * @param past whether it is over
     * @param labelled whether there is room for its date
     * @param findings what is due on it, or owed from it on
     */
    record Mark(LocalDate day, String place, boolean past, boolean labelled, List<Finding> findings) {}

    /** Where marks near the ends of the line still have room. */
    private static final double MARGIN = 0.08;

    /** How much of the line a date takes. */
    private static final double LABEL = 0.16;

    /** That of a report; without marks where no finding names a day that still matters. */
    static HtmlTimeline of(Report report) {
        TreeMap<LocalDate, List<Finding>> days = new TreeMap<>();
        report.findings().forEach(finding -> {
            if (finding.upcoming()) {
                add(days, finding.firstDay(), finding);
            }
            finding.subjects()
                    .forEach(subject -> subject.dueStill(report.asOf()).ifPresent(day -> add(days, day, finding)));
        });
        if (days.isEmpty()) {
            return new HtmlTimeline(List.of(), "");
        }
        LocalDate first = min(days.firstKey(), report.asOf());
        LocalDate last = max(days.lastKey(), report.asOf());
        List<Mark> marks = new ArrayList<>();
        double labelled = -1;
        for (Map.Entry<LocalDate, List<Finding>> one : days.entrySet()) {
            double share = share(one.getKey(), first, last);
            boolean room = share - labelled >= LABEL;
            labelled = room ? share : labelled;
            marks.add(
                    new Mark(one.getKey(), percent(share), one.getKey().isBefore(report.asOf()), room, one.getValue()));
        }
        return new HtmlTimeline(List.copyOf(marks), percent(share(report.asOf(), first, last)));
    }

    private static void add(Map<LocalDate, List<Finding>> days, LocalDate day, Finding finding) {
        List<Finding> there = days.computeIfAbsent(day, one -> new ArrayList<>());
        if (!there.contains(finding)) {
            there.add(finding);
        }
    }

    private static double share(LocalDate day, LocalDate first, LocalDate last) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return MARGIN + (double) ChronoUnit.DAYS.between(first, day) / all * (1 - 2 * MARGIN);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
