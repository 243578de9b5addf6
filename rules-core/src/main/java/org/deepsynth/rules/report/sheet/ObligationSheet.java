package org.deepsynth.rules.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Tells all that a pack knows of an obligation: what the law says, what its rule asks, and what stands beside it.
 *
 * @param catalogue the pack's law
 * @param obligation the obligation
 * @param asks the questions of the facts that its rule asks for, by their general paths
 * @param rule the text of its rule; empty where it is not at hand
 * @param words words whose day is so late that they are the present ones; what was worded otherwise is told beside it
 */
record ObligationSheet(
        Catalogue catalogue, Obligation obligation, Map<String, LocalizedText> asks, String rule, Words words) {

    static ObligationSheet of(Catalogue catalogue, Obligation obligation, Set<Fact> facts, String rule, Words words) {
        Map<String, LocalizedText> asks = new TreeMap<>();
        facts.forEach(fact ->
                asks.putIfAbsent(Paths.general(fact.path()), fact.origin().question()));
        return new ObligationSheet(catalogue, obligation, asks, rule, words);
    }

    Sheet sheet() {
        Sheet.Sections sections = new Sheet.Sections();
        sections.lines(words.get("sheet.bearers"), bearers());
        sections.lines(
                words.get("sheet.scopes"),
                obligation.scopes().stream().map(this::scope).toList());
        sections.add(
                words.get("sheet.clauses"),
                obligation.clauses().entrySet().stream()
                        .map(one -> clause(one.getKey(), one.getValue()))
                        .toList());
        sections.lines(words.get("sheet.cohorts"), cohorts());
        sections.lines(words.get("consequence"), consequences());
        sections.lines(words.get("sheet.reading"), reading());
        sections.lines(words.get("sheet.relations"), relations());
        sections.add(
                words.get("sheet.facts"),
                asks.entrySet().stream()
                        .map(one -> new Sheet.Item(one.getKey(), List.of(words.in(one.getValue()))))
                        .toList());
        sections.lines(words.get("sources"), words.sources(obligation.instrument()));
        if (!words.article(obligation).isEmpty()) {
            sections.lines(words.articleOf(obligation), words.article(obligation));
        }
        sections.lines(words.get("heading.horizon"), horizon());
        sections.lines(words.get("sheet.files"), files());
        return new Sheet(obligation.id(), words.in(obligation.title()), lines(), sections.all(), rule);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.source(obligation));
        obligation
                .source()
                .earlier()
                .ifPresent(former ->
                        lines.add(words.get("sheet.earlier").formatted(former.until()) + words.in(former.text())));
        words.page(obligation).ifPresent(lines::add);
        obligation.until().ifPresent(day -> lines.add(words.get("sheet.until") + " " + day));
        lines.add(words.issued(obligation.instrument()));
        if (obligation.advisory()) {
            lines.add(words.get("advisory"));
        }
        lines.add(words.get("sheet.kind." + obligation.kind().name()) + " · " + per(obligation.per()) + " · "
                + obligation.category());
        catalogue.notice().ifPresent(notice -> lines.add(words.in(notice)));
        return lines;
    }

    private String per(SubjectKind kind) {
        return kind.title()
                .map(title -> words.get("sheet.per").formatted(words.in(title)))
                .orElseGet(() -> words.get("sheet.per." + kind.name()));
    }

    private List<String> bearers() {
        return obligation.bearers().isEmpty()
                ? List.of(words.get("sheet.anybody"))
                : obligation.bearers().stream()
                        .map(role -> words.in(catalogue.role(role)) + " (" + role + ")")
                        .toList();
    }

    private String scope(String scope) {
        return scope + words.get("colon") + words.in(catalogue.scope(scope));
    }

    private Sheet.Item clause(String key, ClauseText clause) {
        List<String> details = new ArrayList<>();
        details.add(words.in(clause.sentence()));
        clause.earlier()
                .ifPresent(former -> details.add(words.get("sheet.earlier").formatted(former.until())
                        + words.in(former.words().sentence())));
        clause.fix().ifPresent(fix -> details.add(words.get("fix") + " " + words.in(fix)));
        return new Sheet.Item(key, details);
    }

    /** Whom it binds later than others, each with their first day. */
    List<String> cohorts() {
        return obligation.cohorts().stream()
                .map(cohort -> cohort.from() + "  " + words.in(cohort.title()) + " (" + cohort.scope() + ")")
                .toList();
    }

    List<String> consequences() {
        List<String> lines = new ArrayList<>();
        for (DatedText text : obligation.consequences()) {
            lines.add(words.in(text));
            text.earlier()
                    .ifPresent(former ->
                            lines.add(words.get("sheet.earlier").formatted(former.until()) + words.in(former.text())));
        }
        return lines;
    }

    private List<String> reading() {
        List<String> lines = new ArrayList<>(new Sentences(words).reading(obligation));
        lines.add(words.labels().confidence(obligation.confidence()));
        return lines;
    }

    private List<String> relations() {
        List<String> lines = new ArrayList<>();
        relation("repeats", obligation.repeats(), lines);
        relation("sheet.repeated-by", repeatedBy(), lines);
        relation("sheet.related", obligation.related(), lines);
        lines.addAll(words.builtOn(obligation));
        return lines;
    }

    private void relation(String label, List<String> ids, List<String> lines) {
        if (!ids.isEmpty()) {
            lines.add(words.get(label) + " " + String.join(", ", ids));
        }
    }

    List<String> repeatedBy() {
        return catalogue.obligations().stream()
                .filter(one -> one.repeats().contains(obligation.id()))
                .map(Obligation::id)
                .toList();
    }

    List<String> horizon() {
        return catalogue.horizon().stream()
                .filter(note -> note.concerns().contains(obligation.id()))
                .map(note -> words.in(note.title()) + words.get("status-sep") + words.in(note.status()) + " "
                        + words.in(note.brings()))
                .toList();
    }

    /** The cases are no part of a pack's jar, so only their place can be told. */
    private List<String> files() {
        return List.of(
                obligation.address() + ".yaml",
                obligation.address() + ".drl",
                obligation.address() + ".cases.yaml" + words.get("sheet.cases"));
    }

    Map<String, Object> fields() {
        return new JsonObligation(words).write(this);
    }
}
