package org.deepsynth.rules.report.where;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.advice.FirstQuestions;
import org.deepsynth.rules.advice.OpenQuestions;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.FindingSummary;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.text.Language;

/** A matrix for people who read text: the table, then a part for each place, then the days to come. */
public final class WhereText {

    private static final int WIDTH = 100;
    private static final int FIRST = 26;
    private static final int COLUMN = 12;
    private static final int PER_TABLE = (WIDTH - FIRST) / COLUMN;

    private final Language language;

    /** Writes in that language. */
    public WhereText(Language language) {
        this.language = language;
    }

    /** The text. */
    public String write(OfferMatrix matrix) {
        Words words = new Words(language, matrix.report().asOf());
        WhereWords told = new WhereWords(words);
        Page page = new Page();
        page.line(
                0,
                matrix.report().service() + " · " + words.get("where.heading") + " · "
                        + words.labels().asOf(matrix.report()));
        page.line(0, words.get("described-in") + " " + matrix.report().source());
        for (int from = 0; from < matrix.places().size(); from += PER_TABLE) {
            int to = Math.min(from + PER_TABLE, matrix.places().size());
            table(matrix, matrix.places().subList(from, to), words, told, page);
        }
        page.gap();
        told.legend(matrix).forEach(line -> page.text(2, line));
        told.elsewhere(matrix).ifPresent(line -> page.text(2, line));
        matrix.places().forEach(place -> part(place, matrix, words, told, page));
        agenda(matrix, words, told, page);
        page.gap();
        page.text(0, words.get("disclaimer"));
        return page.toString();
    }

    private static void table(OfferMatrix matrix, List<Place> places, Words words, WhereWords told, Page page) {
        page.gap();
        page.line(0, row("", places, place -> place.jurisdiction().code()));
        page.line(0, row(words.get("where.all"), places, place -> told.cell(place.whole())));
        matrix.rows().forEach(row -> page.line(0, row(told.row(row), places, place -> told.cell(place.cell(row)))));
    }

    private static String row(String title, List<Place> places, Function<Place, String> cell) {
        StringBuilder line = new StringBuilder(Page.padded(title, FIRST));
        places.forEach(place -> line.append(Page.padded(cell.apply(place), COLUMN)));
        return line.toString().stripTrailing();
    }

    private static void part(Place place, OfferMatrix matrix, Words words, WhereWords told, Page page) {
        page.gap();
        page.line(
                0,
                "── " + place.jurisdiction().code() + "  "
                        + words.in(place.jurisdiction().title()) + " ──");
        page.line(
                0,
                words.bracketed(told.packs(place, matrix.report()).stream()
                                .map(told::pack)
                                .collect(Collectors.joining(words.get("semicolon"))))
                        .strip());
        page.text(0, told.counts(place.whole()));
        told.turn(place.whole()).ifPresent(line -> page.text(0, line));
        list(words.get("where.gaps"), place.gaps(), words, page, gap -> gap(gap, words, page));
        list(
                words.get("where.ask"),
                FirstQuestions.of(OpenQuestions.of(place.findings()), words::asks),
                words,
                page,
                question -> {
                    page.text(4, question.text());
                    page.text(
                            8,
                            words.paths(question.facts())
                                    + words.bracketed(words.labelled(
                                            "keeps-open",
                                            String.valueOf(
                                                    question.obligations().size()))));
                });
        list(
                words.get("where.upcoming"),
                place.upcoming(),
                words,
                page,
                finding -> page.text(
                        4,
                        finding.firstDay() + "  "
                                + words.in(finding.obligation().title()) + words.bracketed(finding.id())));
    }

    private static void gap(Finding gap, Words words, Page page) {
        page.text(
                4,
                words.in(gap.obligation().title())
                        + words.bracketed(gap.id() + words.get("comma") + words.provision(gap.obligation())));
        List<String> told = new ArrayList<>();
        FindingSummary.deciding(gap).forEach(reason -> {
            told.add("• " + words.in(reason.text()));
            reason.fix().ifPresent(fix -> told.add("  " + words.labelled("fix", words.in(fix))));
        });
        told.stream().distinct().forEach(line -> page.text(6, line));
    }

    private static <T> void list(String title, List<T> items, Words words, Page page, Consumer<T> write) {
        if (!items.isEmpty()) {
            page.line(2, title + words.bracketed(words.some(items.size())));
            items.forEach(write);
        }
    }

    private static void agenda(OfferMatrix matrix, Words words, WhereWords told, Page page) {
        if (matrix.agenda().isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, words.get("where.agenda"));
        matrix.agenda()
                .forEach(one ->
                        page.text(2, one.day() + "  " + one.jurisdiction().code() + "  " + told.coming(one)));
    }
}
