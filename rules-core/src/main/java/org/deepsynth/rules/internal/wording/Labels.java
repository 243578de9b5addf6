package org.deepsynth.rules.internal.wording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.description.About;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** The report's own words. */
public final class Labels {

    private static final Texts TEXTS = Texts.beside(Labels.class, "labels");

    private final Language language;

    public Labels(Language language) {
        this.language = language;
    }

    /** A text in every language. */
    static LocalizedText text(String key) {
        return TEXTS.get(key);
    }

    public String get(String key) {
        return TEXTS.word(key, language);
    }

    /** The same where it speaks of so many: the singular where there is one of its own. */
    public String get(String key, long number) {
        return get(number == 1 && TEXTS.find(key + ".one").isPresent() ? key + ".one" : key);
    }

    /** The language of the reader. */
    Language language() {
        return language;
    }

    /** A label and what it labels. */
    public String labelled(String key, String text) {
        return Width.after(get(key), text);
    }

    /** In brackets, with what parts them from the words before. */
    public String bracketed(String text) {
        return get("bracketed").formatted(text);
    }

    /** The evaluation date, and in which zone it was today where none was given. */
    public String asOf(Report report) {
        return get("as-of") + " " + report.asOf() + today(report);
    }

    /** In which zone the evaluation date was today; nothing where it was given. */
    public String today(Report report) {
        return report.asOfZone().map(zone -> get("today-in").formatted(zone)).orElse("");
    }

    /** What the description says of itself, in one line; empty where it says nothing. */
    public String about(About about) {
        return about.stated().entrySet().stream()
                .map(text -> get("about." + text.getKey()).formatted(text.getValue()))
                .collect(Collectors.joining(" · "));
    }

    public String confidence(Confidence confidence) {
        return get("confidence." + confidence.name());
    }

    public String truth(Truth truth) {
        return get("truth." + truth.name());
    }

    public String line(int number) {
        return get("line").formatted(number);
    }

    /** The day from which a fact holds. */
    public String since(LocalDate firstDay) {
        return get("holds-since").formatted(firstDay);
    }

    /** Why what is stated leaves a fact open; empty where nothing is stated. */
    public Optional<String> open(Fact fact) {
        Origin origin = fact.origin();
        return origin.expired()
                .map(day -> get("expired").formatted(day))
                .or(() -> origin.contradicted().map(seen -> get("contradicted").formatted(seen.reference())))
                .or(() -> origin.awaited().map(day -> get("awaited").formatted(day)))
                .or(() -> fact instanceof Period period && period.answered()
                        ? Optional.of(get("may-be." + period.asked())
                                .formatted(
                                        new ValueText(this).of(period),
                                        period.least().toPlainString(),
                                        period.most().toPlainString()))
                        : Optional.empty());
    }

    public String overridden(Parameter parameter) {
        return labelled("overridden", parameter.name() + " = " + parameter.value())
                + bracketed(labelled("own-value", parameter.replaced().orElse("")));
    }

    /** A year of a calendar and the user's file that it stands in. */
    public String handedIn(HandedInYear year) {
        return get("handed-in").formatted(year.year(), year.calendar(), year.file());
    }

    public String summary(Summary summary) {
        return summary(summary, "" + summary.count(Verdict.GAP));
    }

    /** The same, where more is to be said of the number of gaps. */
    String summary(Summary summary, String gaps) {
        List<Verdict> verdicts = Arrays.asList(Verdict.values());
        return verdicts.stream()
                .map(verdict -> get("verdict." + verdict.name()) + " "
                        + (verdict == Verdict.GAP ? gaps : summary.count(verdict)))
                .collect(Collectors.joining(" · "));
    }
}
