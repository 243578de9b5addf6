package org.deepsynth.rules.report.github;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.DescriptionText;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Counting;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.source.TextRegion;
import org.deepsynth.rules.text.Language;

/**
 * The report as annotations of a workflow on GitHub, to be printed by one of its steps: an error for each fact of which files show the
 * opposite and for each gap in what binds, a
 * warning for each in what is only asked for or signed by others, a notice for each of the questions that settle most. What
 * somebody accepts by a waiver is none. GitHub shows ten of each kind that a step prints (docs/problem-matchers.md of
 * actions/toolkit), so there are no more, the gravest first, and a line in words says how many there would be.
 */
public final class GithubReport {

    private static final int MOST = 10;

    private final Language language;

    /** Reports in that language. */
    public GithubReport(Language language) {
        this.language = language;
    }

    /** The commands, a line each, and after them a line that is none. */
    String write(Report report) {
        Words words = new Words(language, report.asOf());
        Counting counting = Counting.of(report.findings());
        List<Finding> gaps = report.unwaivedGaps().stream()
                .sorted(Comparator.comparing(counting::repeats)
                        .thenComparing(
                                gap -> -gap.obligation().instrument().force().rank()))
                .toList();
        List<Annotation> errors = Stream.concat(
                        report.contradictions().stream().map(hint -> contradiction(hint, report, words)),
                        gaps.stream().filter(GithubReport::binds).map(gap -> gap("error", gap, report, words)))
                .toList();
        List<Annotation> warnings = gaps.stream()
                .filter(gap -> !binds(gap))
                .map(gap -> gap("warning", gap, report, words))
                .toList();
        List<OpenQuestion> open = OpenQuestions.of(report).questions();
        List<Annotation> notices = open.stream()
                .limit(MOST)
                .map(one -> question(one, report, words))
                .toList();
        int moreGaps = more(errors) + more(warnings);
        int moreQuestions = more(open);
        String whole =
                moreGaps + moreQuestions == 0 ? "" : words.get("github.more").formatted(MOST, moreGaps, moreQuestions);
        int accepted = report.gaps().size() - gaps.size();
        String unmarked = accepted == 0 ? "" : words.get("github.accepted").formatted(accepted);
        return Stream.of(errors, warnings, notices)
                .flatMap(all -> all.stream().limit(MOST).map(Annotation::command))
                .map(command -> command + "\n")
                .collect(Collectors.joining(
                        "",
                        "",
                        Printable.line(words.get("github.standing").formatted(report.source(), words.tallied(report))
                                        + unmarked
                                        + whole)
                                + "\n"));
    }

    private static int more(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }

    private static boolean binds(Finding gap) {
        return gap.binds() == Truth.YES;
    }

    private Annotation gap(String kind, Finding gap, Report report, Words words) {
        Sentences sentences = new Sentences(words);
        List<String> unaccepted = report.waived().unaccepted(gap);
        List<SubjectFinding> subjects = gap.subjects().stream()
                .filter(subject -> unaccepted.contains(subject.subject()))
                .toList();
        String message = Stream.concat(
                        subjects.stream().flatMap(subject -> sentences.why(gap, subject).stream()),
                        Stream.concat(Stream.of(words.source(gap.obligation())), words.page(gap.obligation()).stream()))
                .distinct()
                .collect(Collectors.joining("\n"));
        List<Fact> facts = subjects.stream()
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .toList();
        return annotation(kind, facts, words.in(gap.obligation().title()) + words.bracketed(gap.id()), message, report);
    }

    private static Annotation contradiction(Hint hint, Report report, Words words) {
        String title = words.get("seen-otherwise.rule");
        return annotation("error", hint.facts(), title, words.in(hint.message()), report);
    }

    private static Annotation question(OpenQuestion question, Report report, Words words) {
        String asked = words.in(question.fact().origin().question());
        String message = (asked.isEmpty() ? "" : asked + "\n") + words.get("keeps-open") + " "
                + String.join(", ", question.obligations());
        return annotation("notice", List.of(question.fact()), question.fact().path(), message, report);
    }

    /** Beside the first fact that has a line, or else where the first would stand. */
    private static Annotation annotation(String kind, List<Fact> facts, String title, String message, Report report) {
        Optional<TextRegion> region = report.text()
                .map(text -> facts.stream()
                        .filter(fact -> fact.origin().line() > 0)
                        .findFirst()
                        .map(fact -> text.at(fact.origin().line(), fact.origin().column()))
                        .orElseGet(() -> text.nearest(
                                facts.stream().map(Fact::path).findFirst().orElse(""))));
        String file = report.text().map(DescriptionText::name).orElse(report.source());
        return new Annotation(kind, file, region, title, message);
    }
}
