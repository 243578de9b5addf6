package org.deepsynth.rules.internal.wording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Obligations of one instrument that are owed from the same day on, which is told once for all.
 *
 * @param instrument the instrument
 * @param firstDay the day
 * @param beside what is to be said beside the day: who is left more time
 * @param findings the findings
 */
public record Upcoming(Instrument instrument, LocalDate firstDay, List<LocalizedText> beside, List<Finding> findings) {

    private record Key(Instrument instrument, LocalDate firstDay, List<LocalizedText> beside) {}

    /** Those of a section, in the law's order. */
    public static List<Upcoming> of(List<Finding> upcoming) {
        return upcoming.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Key(
                                finding.obligation().instrument(),
                                finding.firstDay(),
                                FindingSummary.besideTheDay(finding)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Upcoming(
                        group.getKey().instrument(),
                        group.getKey().firstDay(),
                        group.getKey().beside(),
                        group.getValue()))
                .toList();
    }
}
