package org.deepsynth.rules.report.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The days that a report's findings name. */
final class CalendarEvents {

    /** What begins together: one law, one day. */
    private record Start(Instrument instrument, LocalDate day) {}

    private final Language language;
    private final Labels labels;
    private final Report report;
    private final Words words;
    private final Sentences sentences;
    private final WaiverWords waivers;

    CalendarEvents(Language language, Labels labels, Report report) {
        this.language = language;
        this.labels = labels;
        this.report = report;
        this.words = new Words(language, report.asOf());
        this.sentences = new Sentences(words);
        this.waivers = new WaiverWords(words, report.waived());
    }

    /** The deadlines and the last days of waivers of a pack, in the law's order, and the first days of its instruments. */
    Stream<CalendarEntry> of(PackFindings pack) {
        String notice = pack.catalogue().notice().map(text -> text.in(language)).orElse("");
        Map<Start, List<Finding>> starts = pack.findings().stream()
                .filter(Finding::upcoming)
                .collect(Collectors.groupingBy(
                        finding -> new Start(finding.obligation().instrument(), finding.firstDay()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return Stream.concat(
                pack.findings().stream()
                        .filter(finding -> !finding.upcoming())
                        .flatMap(finding -> Stream.concat(deadlines(finding, notice), waivers(finding, notice))),
                starts.entrySet().stream().map(start -> firstDay(pack, start.getKey(), start.getValue(), notice)));
    }

    /** A law begins once, however many obligations it holds. */
    private CalendarEntry firstDay(PackFindings pack, Start start, List<Finding> begun, String notice) {
        Instrument instrument = start.instrument();
        List<String> lines = new ArrayList<>(List.of(words.in(instrument.forceLabel())));
        begun.forEach(finding ->
                lines.add(finding.id() + " " + words.in(finding.obligation().title())));
        lines.add(notice);
        String name = pack.catalogue().idOf(instrument);
        return event(
                "first-day",
                name,
                start.day(),
                // a law may begin in parts, and each has its own day
                List.of(name, start.day().toString()),
                labels.get("calendar.begins").formatted(words.in(instrument.title()), begun.size()),
                instrument,
                instrument.url(),
                lines);
    }

    private Stream<CalendarEntry> deadlines(Finding finding, String notice) {
        return finding.subjects().stream()
                .flatMap(subject -> subject
                        .dueStill(report.asOf())
                        .filter(day -> !toldWithAnother(finding, day))
                        .map(day -> deadline(finding, subject, day, notice))
                        .stream());
    }

    private CalendarEntry deadline(Finding finding, SubjectFinding subject, LocalDate day, String notice) {
        List<String> standing = new ArrayList<>(sentences.standing(subject));
        List<String> others = report.findings().stream()
                .filter(other -> other.obligation().repeats().contains(finding.id())
                        && dueStill(other).contains(day))
                .map(other -> other.id() + " " + words.in(other.obligation().title()))
                .toList();
        if (!others.isEmpty()) {
            standing.add(labels.get("calendar.with").formatted(String.join(labels.get("calendar.and"), others)));
        }
        return event(
                "deadline",
                finding.obligation(),
                day,
                subject.wholeService() ? "" : subject.subject(),
                standing,
                notice);
    }

    /** One filing is one day to keep, though several provisions ask for it. */
    private boolean toldWithAnother(Finding finding, LocalDate day) {
        return finding.obligation().repeats().stream()
                .flatMap(id -> report.finding(id).stream())
                .anyMatch(other -> dueStill(other).contains(day));
    }

    private Set<LocalDate> dueStill(Finding finding) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.dueStill(report.asOf()).stream())
                .collect(Collectors.toSet());
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
        List<String> lines = new ArrayList<>(List.of(sentences.source(obligation)));
        lines.addAll(standing);
        lines.add(sentences.consequence(obligation));
        lines.add(notice);
        return event(
                kind,
                obligation.id(),
                day,
                List.of(obligation.id(), feature),
                words.in(obligation.title()) + (feature.isEmpty() ? "" : " · " + feature),
                obligation.instrument(),
                obligation.url(),
                lines);
    }

    private CalendarEntry event(
            String kind,
            String id,
            LocalDate day,
            List<String> named,
            String title,
            Instrument instrument,
            Optional<URI> url,
            List<String> lines) {
        // the service is part of the id, or the calendars of two services would replace each other's days
        String[] names = Stream.of(Stream.of(report.service()), named.stream(), Stream.of(kind))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return new CalendarEntry(
                id + "-" + kind + "-" + NameBasedUuid.of(names) + "@deepsynth-rules",
                day,
                labels.get("calendar." + kind).formatted(title),
                Stream.concat(
                                Stream.of(words.in(instrument.title())),
                                instrument.jurisdiction().stream().map(place -> place.code()))
                        .toList(),
                lines,
                url);
    }
}
