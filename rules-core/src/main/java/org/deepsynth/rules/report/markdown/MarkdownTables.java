package org.deepsynth.rules.report.markdown;

import static org.deepsynth.rules.internal.wording.Markdown.code;
import static org.deepsynth.rules.internal.wording.Markdown.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Words;

/** Writes what needs no section of its own: questions as a list to tick off, findings as rows. */
final class MarkdownTables {

    private final Words words;
    private final Markdown page;

    MarkdownTables(Words words, Markdown page) {
        this.words = words;
        this.page = page;
    }

    void questions(List<OpenQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.gap();
        questions.forEach(question -> page.item(
                0,
                "[ ] " + text(words.in(question.fact().origin().question())) + " ("
                        + code(question.fact().path()) + ") " + words.get("keeps-open") + " "
                        + question.obligations().size()));
    }

    void open(List<Finding> findings) {
        table(
                findings,
                "depends",
                finding -> Stream.concat(
                                Stream.concat(
                                                FindingSummary.reasons(finding).stream()
                                                        .map(Reason::text),
                                                FindingSummary.entries(FindingSummary.reasons(finding)).stream())
                                        .map(line -> text(words.in(line))),
                                finding.toAskNext().stream().map(fact -> code(fact.path()) + open(fact)))
                        .collect(Collectors.joining("<br>")));
    }

    /** Why a fact that is stated, or a choice of it, counts as open on the day. */
    private String open(Fact fact) {
        return fact.withMembers()
                .flatMap(one -> words.labels().open(one).stream()
                        .map(why -> (one.equals(fact) ? " " : "; " + code(one.path()) + " ") + text(why)))
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
                finding -> Stream.concat(
                                FindingSummary.entries(FindingSummary.deciding(finding)).stream()
                                        .map(entry -> text(words.in(entry))),
                                FindingSummary.supporting(finding).stream().map(fact -> MarkdownGap.fact(fact, words)))
                        .collect(Collectors.joining("<br>")));
    }

    void notApplicable(List<Finding> findings) {
        table(
                findings,
                "reason",
                finding -> FindingSummary.ruledOutBy(finding).stream()
                        .map(reason -> text(words.in(reason)))
                        .collect(Collectors.joining("<br>")));
    }

    private void table(List<Finding> findings, String column, Function<Finding, String> cell) {
        page.table(
                List.of(words.get("law"), words.get(column)),
                findings.stream()
                        .map(finding -> List.of(name(finding), cell.apply(finding)))
                        .toList());
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
