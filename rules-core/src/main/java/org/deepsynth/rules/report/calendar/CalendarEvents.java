package org.deepsynth.rules.report.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The days that a report's findings name. */
final class CalendarEvents {

    private final Language language;
    private final Labels labels;
    private final Report report;
    private final Sentences sentences;
    private final WaiverWords waivers;

    CalendarEvents(Language language, Labels labels, Report report) {
        this.language = language;
        this.labels = labels;
        this.report = report;
        Words words = new Words(language, report.asOf());
        this.sentences = new Sentences(words);
        this.waivers = new WaiverWords(words, report.waived());
    }

    /** The first days, the deadlines and the last days of waivers of a pack, in the law's order. */
    Stream<CalendarEntry> of(PackFindings pack) {
        String notice = pack.catalogue().notice().map(text -> text.in(language)).orElse("");
        return pack.findings().stream()
                .flatMap(finding -> finding.upcoming()
                        ? Stream.of(firstDay(finding, notice))
                        : Stream.concat(deadlines(finding, notice), waivers(finding, notice)));
    }

    private CalendarEntry firstDay(Finding finding, String notice) {
        return event("first-day", finding.obligation(), finding.firstDay(), "", List.of(), notice);
    }

    private Stream<CalendarEntry> deadlines(Finding finding, String notice) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.dueStill(report.asOf()).stream()
                        .map(day -> event(
                                "deadline",
                                finding.obligation(),
                                day,
                                subject.wholeService() ? "" : subject.subject(),
                                sentences.standing(subject),
                                notice)));
    }

    /** The last days of the waivers in use: on the next day nobody accepts the gap. */
    private Stream<CalendarEntry> waivers(Finding finding, String notice) {
        return report.waived().accepted(finding).keySet().stream()
                .map(waiver -> event(
                        "waiver-end",
                        finding.obligation(),
                        waiver.until(),
                        waiver.subject().orElse(""),
                        waivers.of(waiver),
                        notice));
    }

    private CalendarEntry event(
            String kind, Obligation obligation, LocalDate day, String feature, List<String> standing, String notice) {
        String title = labels.get(kind) + " " + obligation.title().in(language);
        List<String> lines = new ArrayList<>(List.of(sentences.source(obligation)));
        lines.addAll(standing);
        lines.add(sentences.consequence(obligation));
        lines.add(notice);
        return new CalendarEntry(
                "VEVENT",
                // the service is part of the id, or the calendars of two services would replace each other's days
                obligation.id() + "-" + kind + "-" + NameBasedUuid.of(report.service(), obligation.id(), feature, kind)
                        + "@deepsynth-rules",
                day,
                title + (feature.isEmpty() ? "" : " · " + feature),
                Optional.of(obligation.instrument().title().in(language)),
                lines);
    }
}
