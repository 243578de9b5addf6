package org.deepsynth.rules.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/**
 * What can be searched, as a script of one statement, for a page that lies on a disk may run a script beside it and read no other file.
 * Each entry is an address, a title, an id, where it belongs, and further words by which it is found.
 */
final class SearchIndex {

    static final String FILE = "search-index.js";

    private final Contents contents;
    private final Told told;
    private final Told other;

    /** In the language of the reader; the titles in the other language find a page, too. */
    SearchIndex(Contents contents, Told told, Told other) {
        this.contents = contents;
        this.told = told;
        this.other = other;
    }

    String write() {
        List<List<String>> entries = new ArrayList<>();
        contents.instruments().forEach(one -> instrument(one, entries));
        contents.facts()
                .forEach(one -> entries.add(List.of(
                        one.path(), told.question(one), one.asked().path(), told.get("site.facts"), words(one))));
        return entries.stream()
                .map(JsonWriter::line)
                .collect(Collectors.joining(",\n", "var SITE_INDEX = [\n", "\n];\n"));
    }

    private void instrument(InstrumentPage instrument, List<List<String>> entries) {
        LocalizedText title = instrument.instrument().title();
        entries.add(List.of(
                instrument.path(),
                told.in(title),
                instrument.id(),
                told.in(instrument.catalogue().title()),
                other.in(title) + " " + told.in(instrument.instrument().issuer())));
        for (ArticlePage page : instrument.articles()) {
            entries.add(List.of(
                    page.path(),
                    told.heading(page),
                    instrument.id() + " " + page.provision().article(),
                    told.in(title),
                    other.in(title) + " " + other.heading(page)));
            page.obligations()
                    .forEach(one -> entries.add(List.of(
                            page.path() + "#" + one.id(),
                            told.in(one.title()),
                            one.id(),
                            told.title(page),
                            words(one))));
        }
    }

    private String words(Obligation obligation) {
        return other.in(obligation.title()) + " " + told.words().in(obligation.source());
    }

    private String words(FactPage fact) {
        return other.question(fact) + " "
                + fact.choices().stream().map(told::choice).collect(Collectors.joining(" "));
    }
}
