package org.deepsynth.rules.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.wording.Markdown;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.texts.LawTexts;

/** What packs hold under an id, without any description: an obligation in full, an instrument or a pack with a list of theirs. */
public final class CatalogueReport {

    /** One thing that has an id, in the two forms in which it is told. */
    private record Entry(Sheet sheet, Map<String, Object> fields) {}

    private final Map<String, List<Entry>> byId = new LinkedHashMap<>();

    /** Tells about these packs in that language, without any text of law at hand. */
    public CatalogueReport(
            List<Catalogue> catalogues,
            Map<String, Set<Fact>> asks,
            Function<Obligation, Optional<String>> rules,
            Language language) {
        this(catalogues, asks, rules, LawTexts.NONE, language);
    }

    /**
     * Tells about these packs in that language.
     *
     * @param asks the facts that each obligation asks for, by its id
     * @param rules the text of an obligation's rule; empty where it is not at hand
     * @param texts the texts of law at hand
     */
    public CatalogueReport(
            List<Catalogue> catalogues,
            Map<String, Set<Fact>> asks,
            Function<Obligation, Optional<String>> rules,
            LawTexts texts,
            Language language) {
        for (Catalogue catalogue : catalogues) {
            ListSheet lists = new ListSheet(catalogue, language);
            add(catalogue.id(), new Entry(lists.pack(), lists.packFields()));
            for (Instrument instrument : catalogue.instruments()) {
                Entry entry = new Entry(lists.instrument(instrument), lists.instrumentFields(instrument));
                add(instrument.id(), entry);
                add(catalogue.idOf(instrument), entry);
            }
            for (Obligation obligation : catalogue.obligations()) {
                ObligationSheet sheet = ObligationSheet.of(
                        catalogue,
                        obligation,
                        asks.getOrDefault(obligation.id(), Set.of()),
                        rules.apply(obligation).orElse(""),
                        new Words(language, LocalDate.MAX, texts));
                add(obligation.id(), new Entry(sheet.sheet(), sheet.fields()));
            }
        }
    }

    private void add(String id, Entry entry) {
        byId.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
    }

    /**
     * For people at a terminal.
     *
     * @throws InvalidSourceException with every id that stands for nothing
     */
    public String text(List<String> ids) {
        Page page = new Page();
        List<Entry> entries = find(ids);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            entries.get(i).sheet().text(page);
        }
        return page.toString();
    }

    /**
     * For people, as Markdown.
     *
     * @throws InvalidSourceException with every id that stands for nothing
     */
    public String markdown(List<String> ids) {
        Markdown page = new Markdown();
        find(ids).forEach(entry -> entry.sheet().markdown(page));
        return page.toString();
    }

    /**
     * For programs: fields may be added, never renamed.
     *
     * @throws InvalidSourceException with every id that stands for nothing
     */
    public String json(List<String> ids) {
        return JsonWriter.write(
                Map.of("entries", find(ids).stream().map(Entry::fields).toList()));
    }

    private List<Entry> find(List<String> ids) {
        List<Fault> unknown = ids.stream()
                .filter(id -> !byId.containsKey(id))
                .map(this::unknown)
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidSourceException(unknown);
        }
        return ids.stream()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private Fault unknown(String id) {
        return Fault.of(
                id,
                "The id (" + id + ") must be that of an obligation, an instrument or a pack.",
                Nearest.to(id, byId.keySet())
                        .map(nearest -> "Maybe write " + nearest + ".")
                        .orElse("Name a pack to list what it holds."));
    }
}
