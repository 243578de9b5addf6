package org.deepsynth.rules.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Jurisdiction;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * One fact, many laws, in Markdown: which obligations of which place ask for it, and for measures on one service, which they satisfy
 * alone and which ask for more.
 */
public final class Crosswalk {

    private static final int MOST = 4;

    private final Map<String, Obligation> obligations = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, Set<Fact>> asks;

    /** Over these packs, of which each obligation asks for those facts. */
    public Crosswalk(List<Catalogue> catalogues, Map<String, Set<Fact>> asks) {
        this.asks = asks;
        for (Catalogue catalogue : catalogues) {
            for (Obligation obligation : catalogue.obligations()) {
                obligations.put(obligation.id(), obligation);
                columns.put(
                        obligation.id(),
                        obligation
                                .instrument()
                                .jurisdiction()
                                .map(Jurisdiction::code)
                                .orElse(catalogue.id()));
            }
        }
    }

    /** The facts that more than one place asks for, a column for each place. */
    public String facts() {
        Map<String, Map<String, List<String>>> byFact = new TreeMap<>();
        Map<String, String> questions = new LinkedHashMap<>();
        asks.forEach((id, facts) -> facts.forEach(fact -> {
            String path = Paths.general(fact.path());
            questions.putIfAbsent(path, fact.origin().question().in(Language.EN));
            byFact.computeIfAbsent(path, one -> new LinkedHashMap<>())
                    .computeIfAbsent(columns.get(id), one -> new ArrayList<>())
                    .add(id);
        }));
        byFact.values().removeIf(places -> places.size() < 2);
        Markdown page = new Markdown();
        page.heading(2, "Facts that several ask for");
        Set<String> places = new LinkedHashSet<>(columns.values());
        List<String> head = new ArrayList<>(List.of("Fact", "Question"));
        head.addAll(places);
        page.table(
                head,
                byFact.entrySet().stream()
                        .map(entry -> {
                            List<String> row = new ArrayList<>(List.of(
                                    Markdown.code(entry.getKey()),
                                    Markdown.text(questions.getOrDefault(entry.getKey(), ""))));
                            places.forEach(place -> row.add(ids(entry.getValue().getOrDefault(place, List.of()))));
                            return row;
                        })
                        .toList());
        return page.toString();
    }

    private static String ids(List<String> ids) {
        return ids.size() <= MOST
                ? ids.stream().distinct().map(Markdown::code).collect(Collectors.joining(" "))
                : String.valueOf(ids.stream().distinct().count());
    }

    /**
     * What one measure does.
     *
     * @param change what it changes, as {@code path=value}
     * @param before where the service stands without it
     * @param after where it stands with it
     */
    public record Measure(String change, Report before, Report after) {}

    /** What measures do on one service, each alone. */
    public String measures(List<Measure> measures) {
        Markdown page = new Markdown();
        page.heading(2, "What one measure does");
        Report first = measures.get(0).after();
        page.paragraph(Markdown.text("On the service " + first.service() + ", as of " + first.asOf()
                + ", each alone. Satisfied: what is a gap without it and met with it. Not enough: what asks for it and is a gap all the same,"
                + " with what is missing."));
        measures.forEach(measure -> measure(measure, page));
        return page.toString();
    }

    private void measure(Measure measure, Markdown page) {
        page.heading(3, Markdown.code(measure.change()));
        Map<String, List<String>> satisfied = new LinkedHashMap<>();
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        String path =
                measure.change().substring(0, measure.change().indexOf('=')).replaceAll("\\[[^\\]]*]", "[]");
        for (Finding finding : measure.after().findings()) {
            boolean was = measure.before()
                    .finding(finding.id())
                    .filter(one -> one.verdict() == Verdict.GAP)
                    .isPresent();
            if (was && finding.verdict() == Verdict.MET) {
                add(satisfied, finding, Markdown.code(finding.id()));
            } else if (finding.verdict() == Verdict.GAP && asksFor(finding.id(), path)) {
                add(lacking, finding, Markdown.code(finding.id()) + " " + missing(finding));
            }
        }
        Set<String> places = new LinkedHashSet<>(columns.values());
        page.table(
                List.of("Place", "Satisfied", "Not enough"),
                places.stream()
                        .filter(place -> satisfied.containsKey(place) || lacking.containsKey(place))
                        .map(place -> List.of(
                                place,
                                String.join(" ", satisfied.getOrDefault(place, List.of())),
                                String.join("<br>", lacking.getOrDefault(place, List.of()))))
                        .toList());
    }

    private void add(Map<String, List<String>> byPlace, Finding finding, String told) {
        byPlace.computeIfAbsent(columns.getOrDefault(finding.id(), ""), one -> new ArrayList<>())
                .add(told);
    }

    private boolean asksFor(String obligation, String path) {
        return asks.getOrDefault(obligation, Set.of()).stream()
                .anyMatch(fact -> Paths.general(fact.path()).equals(path));
    }

    private static String missing(Finding gap) {
        return FindingSummary.deciding(gap).stream()
                .map(reason -> Markdown.text(reason.text().in(Language.EN)))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
