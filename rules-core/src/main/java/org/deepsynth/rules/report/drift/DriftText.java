package org.deepsynth.rules.report.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.ArticleNumber;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.Drift.Change;
import org.deepsynth.rules.texts.Drift.Kind;
import org.deepsynth.rules.texts.LawText;

/** For people: by instrument, what changed in articles that obligations were written from, and then in others. */
final class DriftText {

    private final Language language;
    private final Labels labels;
    private final Page page = new Page();

    DriftText(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    String write(List<Compared> instruments, List<LawText> others) {
        instruments.stream()
                .filter(one -> one.recorded().isPresent() && !one.texts().isEmpty())
                .forEach(this::compared);
        section(
                "drift.no-text",
                instruments.stream()
                        .filter(one -> one.recorded().isPresent() && one.texts().isEmpty())
                        .map(this::named)
                        .toList());
        section(
                "drift.never",
                instruments.stream()
                        .filter(one -> one.recorded().isEmpty())
                        .map(one -> named(one) + files(one))
                        .toList());
        section(
                "drift.others",
                others.stream()
                        .map(text -> text.name() + (text.articles().isEmpty() ? labels.get("drift.no-articles") : ""))
                        .toList());
        return page.toString();
    }

    private void section(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            page.gap();
            page.text(0, labels.get(label));
            lines.forEach(line -> page.text(2, "• " + line));
        }
    }

    private String named(Compared one) {
        return one.id() + "  " + one.instrument().title().in(language);
    }

    private static String files(Compared one) {
        return one.texts().isEmpty()
                ? ""
                : one.texts().stream().map(text -> text.text().name()).collect(Collectors.joining(", ", " (", ")"));
    }

    private void compared(Compared one) {
        page.gap();
        page.line(0, named(one));
        page.line(
                2,
                labels.get("drift.recorded")
                        .formatted(one.recorded().orElseThrow().recordedOn()));
        one.texts().forEach(text -> text(text, one));
    }

    private void text(Compared.OfText text, Compared one) {
        List<Change> changed = text.changed();
        page.text(2, "▸ " + text.text().name() + labels.get("colon") + (changed.isEmpty() ? same(text) : counts(text)));
        List<Change> ours =
                changed.stream().filter(change -> !one.of(change).isEmpty()).toList();
        ours.stream().filter(change -> change.kind() != Kind.RENUMBERED).forEach(change -> ours(change, one));
        told(
                "drift.renumbered-ours",
                ours.stream().filter(change -> change.kind() == Kind.RENUMBERED).toList(),
                one);
        List<Change> rest =
                changed.stream().filter(change -> one.of(change).isEmpty()).toList();
        for (Kind kind : List.of(Kind.AMENDED, Kind.REPEALED, Kind.ADDED, Kind.RENUMBERED)) {
            told(
                    "drift.elsewhere." + kind.name(),
                    rest.stream().filter(change -> change.kind() == kind).toList(),
                    one);
        }
    }

    private String same(Compared.OfText text) {
        return labels.get("drift.same").formatted(text.text().articles().size());
    }

    private String counts(Compared.OfText text) {
        return labels.get("drift.counts")
                .formatted(
                        text.count(Kind.AMENDED), text.count(Kind.REPEALED), text.count(Kind.ADDED), text.renumbered());
    }

    /** An article that obligations were written from, and what of them is to be looked at again. */
    private void ours(Change change, Compared one) {
        page.text(
                4,
                headings(change)
                        + labels.get("colon")
                        + labels.get("drift.is." + change.kind().name()));
        change.paragraphs().forEach(paragraph -> page.text(6, "+ " + paragraph));
        if (change.gone() > 0) {
            page.text(6, labels.get("drift.gone").formatted(change.gone()));
        }
        for (Obligation obligation : one.of(change)) {
            page.text(6, "• " + obligation.id() + "  " + obligation.title().in(language));
            page.text(
                    8,
                    labels.get("drift.clauses")
                            .formatted(String.join(", ", obligation.clauses().keySet()), obligation.address()));
        }
    }

    /** Changes of one kind in a row. */
    private void told(String label, List<Change> changes, Compared one) {
        if (!changes.isEmpty()) {
            String row = rows(changes, one).stream()
                    .map(run -> headings(run) + ids(one.of(run.get(0))))
                    .collect(Collectors.joining(labels.get("semicolon")));
            page.text(4, labels.get(label) + labels.get("colon") + row);
        }
    }

    /** Changes one by one, but articles of which nobody made an obligation and that moved together in one row. */
    private static List<List<Change>> rows(List<Change> changes, Compared one) {
        List<List<Change>> rows = new ArrayList<>();
        for (Change change : changes) {
            List<Change> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (!last.isEmpty() && one.of(change).isEmpty() && next(last.get(last.size() - 1), change)) {
                last.add(change);
            } else {
                rows.add(new ArrayList<>(List.of(change)));
            }
        }
        return rows;
    }

    private static boolean next(Change change, Change then) {
        return change.kind() == Kind.RENUMBERED
                && number(then.was()) == number(change.was()) + 1
                && number(then.now()) == number(change.now()) + 1;
    }

    /** A number that is no other's next one where there is none, or it has parts. */
    private static int number(Optional<String> article) {
        return article.filter(one -> one.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(-2);
    }

    private String headings(List<Change> row) {
        Change first = row.get(0);
        Change last = row.get(row.size() - 1);
        return row.size() == 1
                ? headings(first)
                : heading(first.was().orElseThrow()) + "–" + heading(last.was().orElseThrow()) + " → "
                        + heading(first.now().orElseThrow()) + "–"
                        + heading(last.now().orElseThrow());
    }

    private String ids(List<Obligation> obligations) {
        return obligations.isEmpty()
                ? ""
                : labels.bracketed(
                        obligations.stream().map(Obligation::id).collect(Collectors.joining(labels.get("comma"))));
    }

    private String headings(Change change) {
        Optional<String> now = change.now().filter(number -> !change.was().equals(Optional.of(number)));
        return change.was().map(this::heading).orElse("")
                + (change.was().isPresent() && now.isPresent() ? " → " : "")
                + now.map(this::heading).orElse("");
    }

    private String heading(String number) {
        return ArticleNumber.heading(number, language.tag());
    }
}
