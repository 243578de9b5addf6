package org.deepsynth.rules.report.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Coverage;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** All obligations of a pack as tables in Markdown, one for each instrument, for the pack's documentation. */
public final class ObligationIndex {

    private ObligationIndex() {}

    /** The text. */
    public static String write(Catalogue catalogue) {
        Language language = catalogue.languages().get(0);
        StringBuilder page = new StringBuilder("# " + catalogue.title().in(language) + ": all obligations\n\n");
        page.append(catalogue.obligations().size())
                .append(" obligations, law read up to ")
                .append(catalogue.lawReadOn())
                .append(". Generated from the catalogue; an entry's file says more.\n");
        catalogue
                .notice()
                .ifPresent(notice ->
                        page.append("\n> ").append(notice.in(language)).append('\n'));
        catalogue.instruments().forEach(instrument -> section(page, language, catalogue, instrument));
        return page.toString();
    }

    private static void section(StringBuilder page, Language language, Catalogue catalogue, Instrument instrument) {
        List<Obligation> held = Coverage.of(catalogue, instrument).obligations();
        page.append("\n## ")
                .append(instrument.title().in(language))
                .append(" (`")
                .append(instrument.id())
                .append("`)\n\n")
                .append(others(instrument.title()))
                .append(instrument.issuer().in(language))
                .append(" · ")
                .append(instrument.forceLabel().in(language));
        instrument
                .sources()
                .forEach(source ->
                        page.append(" · <").append(source.url().toASCIIString()).append('>'));
        page.append(
                "\n\n| Id | Title | Bearer | Kind | From | Source | File |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        held.forEach(obligation -> page.append(row(language, catalogue, obligation)));
        if (!instrument.leftOut().isEmpty()) {
            page.append("\nOf its ").append(instrument.articles()).append(" articles left out:\n\n");
            instrument.leftOut().forEach(leftOut -> page.append(leftOut(language, leftOut)));
        }
    }

    private static String leftOut(Language language, LeftOut leftOut) {
        String part = leftOut.part().map(text -> " (" + text.in(language) + ")").orElse("");
        return "- " + leftOut.numbers() + part + ": " + leftOut.why().in(language) + "\n";
    }

    /** The text in its further languages, each with a dot after it. */
    private static String others(LocalizedText text) {
        return text.texts().values().stream()
                .skip(1)
                .map(other -> other + " · ")
                .collect(Collectors.joining());
    }

    private static String row(Language language, Catalogue catalogue, Obligation obligation) {
        String bearers = obligation.bearers().stream()
                .map(role -> catalogue.role(role).in(language))
                .collect(Collectors.joining("; "));
        return "| `" + obligation.id() + "` | "
                + String.join(" · ", obligation.title().texts().values()) + " | "
                + (bearers.isEmpty() ? "anybody" : bearers) + " | " + Names.of(obligation.kind()) + " | "
                + obligation.from() + " | " + obligation.source().text().in(language) + " | `" + obligation.address()
                + "` |\n";
    }
}
