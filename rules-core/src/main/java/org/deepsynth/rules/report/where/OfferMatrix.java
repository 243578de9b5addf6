package org.deepsynth.rules.report.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.law.Jurisdiction;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/**
 * Where a service may be offered, as far as the packs hold the law there: the service and each of its features against each jurisdiction.
 *
 * @param report the report that it is drawn from
 * @param places the jurisdictions, in the order of the packs
 * @param rows the service itself, its features, and what else is judged one by one, by kind
 * @param elsewhere the packs that are no law of any place, such as an open letter
 * @param agenda the days to come, over all places
 */
public record OfferMatrix(
        Report report, List<Place> places, List<Row> rows, List<PackFindings> elsewhere, List<Coming> agenda) {

    public OfferMatrix {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
        agenda = List.copyOf(agenda);
    }

    /**
     * That of a report.
     *
     * @param onDay the report on the same service on a later day
     */
    public static OfferMatrix of(Report report, Function<LocalDate, Report> onDay) {
        Map<Jurisdiction, List<Finding>> here = byPlace(report.findings());
        List<Finding> lawful = here.values().stream().flatMap(List::stream).toList();
        Map<Jurisdiction, Map<LocalDate, List<Finding>>> later = new LinkedHashMap<>();
        for (LocalDate day : firstDays(lawful)) {
            byPlace(onDay.apply(day).findings())
                    .forEach((place, findings) ->
                            later.computeIfAbsent(place, one -> new TreeMap<>()).put(day, findings));
        }
        List<Row> rows = rows(lawful);
        List<Place> places = new ArrayList<>();
        here.forEach(
                (place, findings) -> places.add(place(place, findings, later.getOrDefault(place, Map.of()), rows)));
        // what nobody owes anything for need not be shown, but for the service and its features
        List<Row> shown = rows.stream()
                .filter(row -> Row.SERVICE.equals(row)
                        || row.kind().equals(SubjectKind.FEATURE)
                        || places.stream().anyMatch(place -> place.cell(row).standing() != Standing.NOTHING_OWED))
                .toList();
        List<PackFindings> elsewhere = report.packs().stream()
                .filter(pack -> pack.catalogue().instruments().stream()
                        .allMatch(one -> one.jurisdiction().isEmpty()))
                .toList();
        return new OfferMatrix(report, places, shown, elsewhere, Coming.of(report, lawful));
    }

    /** The report without the packs that are no law of any place. */
    public Report lawful() {
        return report.only(report.packs().stream()
                .filter(pack -> !elsewhere.contains(pack))
                .map(pack -> pack.catalogue().id())
                .toList());
    }

    private static Place place(
            Jurisdiction place, List<Finding> findings, Map<LocalDate, List<Finding>> later, List<Row> rows) {
        Map<Row, Cell> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            Map<LocalDate, List<Finding>> then = new TreeMap<>();
            later.forEach((day, all) -> then.put(day, seen(all, row)));
            cells.put(row, Cell.of(seen(findings, row), then));
        }
        return new Place(place, findings, Cell.of(findings, later), cells);
    }

    private static List<Finding> seen(List<Finding> findings, Row row) {
        return findings.stream()
                .flatMap(finding -> Cell.of(finding, row).stream())
                .toList();
    }

    private static Map<Jurisdiction, List<Finding>> byPlace(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> place(finding).isPresent())
                .collect(Collectors.groupingBy(
                        finding -> place(finding).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Jurisdiction> place(Finding finding) {
        return finding.obligation().instrument().jurisdiction();
    }

    private static Set<LocalDate> firstDays(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::upcoming)
                .map(Finding::firstDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Things of other kinds than features may be many, so they stand together. */
    private static List<Row> rows(List<Finding> findings) {
        Set<Row> rows = new LinkedHashSet<>(List.of(Row.SERVICE));
        findings.stream().flatMap(OfferMatrix::features).forEach(rows::add);
        findings.stream()
                .map(finding -> finding.obligation().per())
                .filter(kind -> kind.many() && !kind.equals(SubjectKind.FEATURE))
                .forEach(kind -> rows.add(new Row(kind, "")));
        return List.copyOf(rows);
    }

    private static Stream<Row> features(Finding finding) {
        return finding.subjects().stream()
                .filter(one -> one.kind().equals(SubjectKind.FEATURE))
                .map(SubjectFinding::subject)
                .map(subject -> new Row(SubjectKind.FEATURE, subject));
    }
}
