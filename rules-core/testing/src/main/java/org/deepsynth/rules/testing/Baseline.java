package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Printable;

/**
 * The gaps that a team knows and has not mended yet, written down once: a ratchet. Other gaps are new; a known one that is mended
 * is never held against anybody; one that stays beyond its day is. Kept under version control, where its growth shows in a diff.
 *
 * <pre>{@code
 * baseline:
 *   - {obligation: cac-ds-16a, subject: face-swap, recorded: 2026-11-01, owner: labels, until: 2027-01-31}
 * }</pre>
 *
 * @param entries the known gaps
 */
public record Baseline(List<Entry> entries) {

    /**
     * A known gap. It is told by obligation and subject alone, so that moved lines and other wording change nothing.
     *
     * @param recorded the day on which it was written down
     * @param owner who mends it
     * @param until the last day on which it is accepted
     */
    public record Entry(String obligation, String subject, LocalDate recorded, String owner, LocalDate until) {

        boolean isAbout(Entry other) {
            return obligation.equals(other.obligation) && subject.equals(other.subject);
        }
    }

    /**
     * A report beside a baseline.
     *
     * @param added gaps that the baseline does not know
     * @param overdue known gaps that are still there after their last day
     * @param known known gaps that are still there in time
     * @param mended entries that are no gaps any more, to be taken out of the file
     * @param oldestDays how long ago the oldest gap still there was recorded; 0 where none is there
     */
    public record Comparison(
            List<Entry> added, List<Entry> overdue, List<Entry> known, List<Entry> mended, long oldestDays) {

        /** Whether nothing is new and nothing overdue. */
        public boolean holds() {
            return added.isEmpty() && overdue.isEmpty();
        }
    }

    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * Reads the text of a baseline.
     *
     * @throws InvalidSourceException with all faults of the text
     */
    public static Baseline read(String source, String text) {
        return BaselineFile.read(source, text);
    }

    /** Writes down all breaches of a report, for the first time. */
    public static Baseline record(Report report, LocalDate today, String owner, LocalDate until) {
        List<Entry> entries = new ArrayList<>();
        for (Finding gap : report.breaches()) {
            for (SubjectFinding subject : gap.subjects()) {
                if (subject.verdict() == Verdict.GAP) {
                    entries.add(new Entry(gap.id(), subject.subject(), today, owner, until));
                }
            }
        }
        return new Baseline(entries);
    }

    /** The obligations of which it knows gaps. */
    public Set<String> obligations() {
        return entries.stream().map(Entry::obligation).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is new, overdue, known and mended in a report on a day.
     *
     * @throws IllegalArgumentException when the report lacks an obligation of the baseline: a gap of a pack that is not installed
     *     is not mended
     */
    public Comparison compare(Report report, LocalDate today) {
        Set<String> lacking = obligations();
        lacking.removeIf(id -> report.finding(id).isPresent());
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException(
                    "The obligations " + Printable.line(lacking.toString())
                            + " of the baseline must be among those of the report.\nInstall their pack, or take them out of the baseline.");
        }
        List<Entry> gaps = record(report, today, "", today).entries();
        List<Entry> there = entries.stream()
                .filter(entry -> gaps.stream().anyMatch(entry::isAbout))
                .toList();
        return new Comparison(
                gaps.stream()
                        .filter(gap -> entries.stream().noneMatch(gap::isAbout))
                        .toList(),
                there.stream().filter(entry -> today.isAfter(entry.until())).toList(),
                there.stream().filter(entry -> !today.isAfter(entry.until())).toList(),
                entries.stream()
                        .filter(entry -> gaps.stream().noneMatch(entry::isAbout))
                        .toList(),
                there.stream()
                        .map(Entry::recorded)
                        .min(Comparator.naturalOrder())
                        .map(day -> ChronoUnit.DAYS.between(day, today))
                        .orElse(0L));
    }

    /** The same baseline without what is mended; it never grows. */
    public Baseline shrunk(Report report) {
        List<Entry> mended = compare(report, report.asOf()).mended();
        return new Baseline(
                entries.stream().filter(entry -> !mended.contains(entry)).toList());
    }

    /** The text of the file. */
    public String yaml() {
        List<Object> items = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("obligation", entry.obligation());
            item.put("subject", entry.subject());
            item.put("recorded", entry.recorded().toString());
            item.put("owner", entry.owner());
            item.put("until", entry.until().toString());
            items.add(item);
        }
        return YamlWriter.write(Map.of("baseline", items));
    }
}
