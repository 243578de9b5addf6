package org.deepsynth.rules.report.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Width;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.ArticleNumber;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Coverage;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.texts.LawTexts;

/** How the pages word what they tell, in one language. */
final class Told {

    /** What files of provisions begin with, where a law calls its parts so. */
    private static final Set<String> PLACES = Set.of("art", "sec", "rule", "cl", "no", "demand");

    private final Language language;
    private final Words words;

    Told(Language language, LawTexts texts) {
        this.language = language;
        this.words = new Words(language, LocalDate.MAX, texts);
    }

    Words words() {
        return words;
    }

    String get(String label) {
        return words.get(label);
    }

    String in(LocalizedText text) {
        return words.in(text);
    }

    /** A number of things, as that label puts it. */
    String some(String label, long number) {
        return words.get(label, number).formatted(number);
    }

    /** What an article is called: as its law calls it where that is Chinese and so is the reader. */
    String heading(ArticlePage page) {
        String number = page.provision().article();
        String stem = Addresses.stem(page.provision());
        String kind = stem.split("-", 2)[0];
        if (number.isEmpty()) {
            return stem.replace('-', ' ');
        }
        boolean own =
                language.equals(Language.ZH) && page.instrument().language().startsWith("zh");
        if (own && kind.equals("art")) {
            return ArticleNumber.heading(number, "zh");
        }
        return PLACES.contains(kind) ? get("site.place." + kind).formatted(number) : number;
    }

    /** The same with its instrument. */
    String title(ArticlePage page) {
        return Width.joined(in(page.instrument().title()) + get("in-instrument"), heading(page));
    }

    /** What becomes of an article, in a word or by the number of its obligations. */
    String fate(Coverage.Article article) {
        String fate = get("site.fate." + article.fate().name());
        return article.obligations().isEmpty()
                ? fate
                : fate
                        + get("colon")
                        + article.obligations().stream().map(Obligation::id).collect(Collectors.joining(", "));
    }

    String leftOut(LeftOut leftOut) {
        return leftOut.numbers()
                + leftOut.part().map(part -> words.bracketed(in(part))).orElse("");
    }

    List<String> bearers(Catalogue catalogue, Obligation obligation) {
        return obligation.bearers().isEmpty()
                ? List.of(get("sheet.anybody"))
                : obligation.bearers().stream()
                        .map(role -> in(catalogue.role(role)))
                        .toList();
    }

    /** What kind of obligation it is, for what it is judged, and since when and until when. */
    String kind(Obligation obligation) {
        String until = obligation
                .until()
                .map(day -> " · " + get("sheet.until") + " " + day)
                .orElse("");
        return get("sheet.kind." + obligation.kind().name()) + " · " + per(obligation.per()) + " · "
                + words.since(obligation) + until;
    }

    private String per(SubjectKind kind) {
        return kind.title()
                .map(title -> get("sheet.per").formatted(in(title)))
                .orElseGet(() -> get("sheet.per." + kind.name()));
    }

    /** Whom it binds later than others, each with the first day. */
    List<String> cohorts(Obligation obligation) {
        return obligation.cohorts().stream()
                .map(one -> one.from() + get("colon") + in(one.title()))
                .toList();
    }

    /** What a breach may lead to, and what it led to before. */
    List<String> consequences(Obligation obligation) {
        List<String> lines = new ArrayList<>();
        for (DatedText text : obligation.consequences()) {
            lines.add(words.in(text));
            text.earlier()
                    .ifPresent(former -> lines.add(get("sheet.earlier").formatted(former.until()) + in(former.text())));
        }
        return lines;
    }

    /** A sentence on whichever subject. */
    String sentence(LocalizedText sentence) {
        return in(sentence.with("subject", "…"));
    }

    /** What the text says, what was derived from it and how, doubts, and how far all that can be trusted. */
    List<String> reading(Obligation obligation) {
        List<String> lines = new ArrayList<>(new Sentences(words).reading(obligation));
        obligation.basis().ifPresent(basis -> lines.add(in(basis.fidelity().label())));
        lines.add(words.labels().confidence(obligation.confidence()));
        return lines;
    }

    List<String> horizon(Catalogue catalogue, Obligation obligation) {
        return catalogue.horizon().stream()
                .filter(note -> note.concerns().contains(obligation.id()))
                .map(note -> in(note.title())
                        + get("status-sep")
                        + Width.after(in(note.status()) + get("stop"), in(note.brings())))
                .toList();
    }

    /** The question of a fact; its path where it asks nothing of anybody. */
    String question(FactPage fact) {
        LocalizedText question = fact.asked().fact().origin().question();
        return question.isEmpty() ? fact.asked().path() : in(question);
    }

    /** What one of its choices is called, where that is not how descriptions write it. */
    String choice(Enum<?> choice) {
        return ChoiceWords.in(language, choice);
    }

    /** The day and the parameters of a case that are not the ordinary ones. */
    String frame(SiteCase one) {
        return Stream.concat(
                        Stream.of(get("as-of") + " " + one.asOf()),
                        one.with().entrySet().stream().map(Told::assigned))
                .collect(Collectors.joining(" · "));
    }

    private static String assigned(Map.Entry<String, String> one) {
        return one.getKey() + " = " + one.getValue();
    }
}
