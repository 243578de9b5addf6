package org.deepsynth.rules.report.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Names;

/** All obligations of a pack as tables in Markdown, one for each instrument, for the pack's documentation. */
public final class ObligationIndex {

    private ObligationIndex() {}

    /** The text. */
    public static String write(Catalogue catalogue) {
        StringBuilder page = new StringBuilder("# " + catalogue.title().en() + ": all obligations\n\n");
        page.append(catalogue.obligations().size())
                .append(" obligations, law read up to ")
                .append(catalogue.lawReadOn())
                .append(". Generated from the catalogue; an entry's file says more.\n");
        catalogue
                .notice()
                .ifPresent(notice -> page.append("\n> ").append(notice.en()).append('\n'));
        catalogue.instruments().forEach(instrument -> section(page, catalogue, instrument));
        return page.toString();
    }

    private static void section(StringBuilder page, Catalogue catalogue, Instrument instrument) {
        List<Obligation> held = catalogue.obligations().stream()
                .filter(obligation -> obligation.instrument().equals(instrument))
                .toList();
        page.append("\n## ")
                .append(instrument.title().en())
                .append(" (`")
                .append(instrument.id())
                .append("`)\n\n")
                .append(instrument.title().zh())
                .append(" · ")
                .append(instrument.issuer().en())
                .append(" · ")
                .append(instrument.force().label().en())
                .append(
                        "\n\n| Id | Title | Bearer | Kind | From | Source | File |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        held.forEach(obligation -> page.append(row(catalogue, obligation)));
    }

    private static String row(Catalogue catalogue, Obligation obligation) {
        String bearers = obligation.bearers().stream()
                .map(role -> catalogue.roles().get(role).en())
                .collect(Collectors.joining("; "));
        return "| `" + obligation.id() + "` | " + obligation.title().en() + " · "
                + obligation.title().zh() + " | "
                + (bearers.isEmpty() ? "anybody" : bearers) + " | " + Names.of(obligation.kind()) + " | "
                + obligation.from() + " | " + obligation.source().text().en() + " | `" + obligation.address() + "` |\n";
    }
}
