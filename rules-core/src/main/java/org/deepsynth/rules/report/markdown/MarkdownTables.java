package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.bold;
import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.FirstQuestions;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Questions;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Upcoming;
import org.deepsynth.rules.internal.wording.Width;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;

/** Writes what needs no section of its own: questions as a list to tick off, findings as rows. */
final class MarkdownTables {

    private final Words words;
    private final Markdown page;
    private final Questions questions;
    private final MarkdownFacts facts;

    MarkdownTables(Words words, Markdown page) {
        this.words = words;
        this.page = page;
        this.questions = new Questions(words);
        this.facts = new MarkdownFacts(words);
    }

    void questions(List<FirstQuestions.Asked> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.gap();
        questions.forEach(question -> page.item(
                0,
                "[ ] " + text(question.text()) + words.bracketed(words.paths(question.facts(), Markdown::code))
                        + words.get("between")
                        + words.labelled(
                                "keeps-open",
                                String.valueOf(question.obligations().size()))));
    }

    /** Findings that wait for the same answers in one row; what all of them wait for once before them. */
    void open(Sections sections) {
        Set<Fact> all = sections.askedByAll();
        depends(all);
        List<List<String>> rows = new ArrayList<>();
        for (List<List<Finding>> groups : sections.openByInstrument()) {
            Instrument instrument = groups.get(0).get(0).obligation().instrument();
            Set<Fact> beside = Sections.without(Sections.askedByAll(groups), all);
            rows.add(List.of(
                    head(instrument),
                    beside.isEmpty()
                            ? ""
                            : words.get("all-depend") + "<br>" + asked(beside).collect(Collectors.joining("<br>"))));
            Set<Fact> above = Sections.with(all, beside);
            groups.forEach(findings -> rows.add(List.of(names(findings, true), waiting(findings, above))));
        }
        page.table(List.of(words.get("law"), words.get("depends")), rows);
    }

    private void depends(Set<Fact> all) {
        if (!all.isEmpty()) {
            page.paragraph(words.get("all-depend"));
            page.gap();
            asked(all).forEach(line -> page.item(0, line));
        }
    }

    private String waiting(List<Finding> together, Set<Fact> above) {
        Finding finding = together.get(0);
        List<Reason> unsettled = words.unsettled(together);
        Set<Fact> asked = Sections.without(finding.toAskNext(), above);
        Stream<String> nothing =
                asked.isEmpty() && !above.isEmpty() ? Stream.of(words.get("nothing-else")) : Stream.empty();
        return Stream.of(
                        FindingSummary.ruledOutBy(finding).stream().map(ruling -> text(words.in(ruling))),
                        Stream.concat(unsettled.stream().map(Reason::text), FindingSummary.entries(unsettled).stream())
                                .filter(line -> !line.isEmpty())
                                .map(line -> text(words.in(line)))
                                .distinct(),
                        asked(asked),
                        nothing)
                .flatMap(part -> part)
                .collect(Collectors.joining("<br>"));
    }

    /** The numbers of those that were asked before, then the others in full. */
    private Stream<String> asked(Set<Fact> facts) {
        Questions.Asked asked = questions.ask(facts);
        return Stream.concat(
                asked.before().isEmpty() ? Stream.empty() : Stream.of(text(asked.before())),
                asked.now().stream().map(this::question));
    }

    private String question(Questions.Question question) {
        String places = question.facts().stream()
                .map(fact -> code(fact.path()) + open(fact))
                .collect(Collectors.joining(" "));
        return question.mark() + " " + text(question.text()) + Width.gap(question.text()) + places;
    }

    /** Each on its line; of what is open also with the day by which something is to be done. */
    private String names(List<Finding> findings, boolean pending) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(name(finding)),
                        pending ? words.pending(finding).map(Markdown::text).stream() : Stream.empty()))
                .collect(Collectors.joining("<br>"));
    }

    private String head(Instrument instrument) {
        return bold(words.in(instrument.title())) + " · " + text(words.in(instrument.forceLabel()));
    }

    /** Why a fact that is stated, or a choice of it, counts as open on the day. */
    private String open(Fact fact) {
        return fact.withMembers()
                .flatMap(one -> words.labels().open(one).stream()
                        .map(why ->
                                (one.equals(fact) ? " " : words.get("semicolon") + code(one.path()) + " ") + text(why)))
                .collect(Collectors.joining());
    }

    /** Prohibitions about which nothing is stated, or nothing any more. */
    void silent(List<Finding> findings) {
        table(
                findings,
                "provision",
                finding -> Stream.concat(
                                Stream.of(MarkdownGap.provision(finding.obligation(), words)),
                                finding.missing().stream()
                                        .map(fact -> Map.entry(fact, open(fact)))
                                        .filter(one -> !one.getValue().isEmpty())
                                        .map(one -> code(one.getKey().path()) + one.getValue()))
                        .collect(Collectors.joining("<br>")));
    }

    void met(List<Finding> findings) {
        table(
                findings,
                "facts",
                finding -> Stream.of(
                                words.answered(finding).stream().map(Markdown::text),
                                FindingSummary.entries(FindingSummary.deciding(finding)).stream()
                                        .map(entry -> text(words.in(entry))),
                                FindingSummary.supporting(finding).stream().map(facts::line))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("<br>")));
    }

    /** What many do not apply for in one row for all of them. */
    void notApplicable(Sections sections) {
        List<List<String>> together = sections.ruledOutTogether().stream()
                .map(findings -> List.of(
                        names(findings, false),
                        ruledOut(findings.get(0)) + words.bracketed(words.some(findings.size()))))
                .toList();
        table(together, sections.ruledOutAlone(), "reason", this::ruledOut);
    }

    /** What is owed from the same day on in one row for the day. */
    void upcoming(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Upcoming group : Upcoming.of(findings)) {
            rows.add(List.of(
                    head(group.instrument()),
                    Stream.concat(
                                    Stream.of(words.labelled(
                                            "first-day", group.firstDay().toString())),
                                    group.beside().stream().map(words::in))
                            .map(Markdown::text)
                            .collect(Collectors.joining("<br>"))));
            rows.add(List.of(names(group.findings(), false), ""));
        }
        page.table(List.of(words.get("law"), words.get("reason")), rows);
    }

    private String ruledOut(Finding finding) {
        return FindingSummary.ruledOutBy(finding).stream()
                .map(reason -> text(words.in(reason)))
                .collect(Collectors.joining("<br>"));
    }

    private void table(List<Finding> findings, String column, Function<Finding, String> cell) {
        table(List.of(), findings, column, cell);
    }

    /** Findings under their instruments, after other rows. */
    private void table(
            List<List<String>> first, List<Finding> findings, String column, Function<Finding, String> cell) {
        List<List<String>> rows = new ArrayList<>(first);
        Sections.byInstrument(findings).forEach((instrument, group) -> {
            rows.add(List.of(head(instrument), ""));
            group.forEach(finding -> rows.add(List.of(name(finding), cell.apply(finding))));
        });
        page.table(List.of(words.get("law"), words.get(column)), rows);
    }

    /** The obligation, with what a user set for it. */
    private String name(Finding finding) {
        String title = text(words.in(finding.obligation().title())) + " " + code(finding.id());
        return Stream.concat(
                        Stream.of(title),
                        Stream.concat(words.remarks(finding).stream(), words.setByUser(finding).stream())
                                .map(Markdown::text))
                .collect(Collectors.joining("<br>"));
    }
}
