package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;

/** The groups of a catalog: packs, in them instruments, in them obligations. */
final class OscalCatalog {

    private final List<Catalogue> catalogues;
    private final Language language;
    private final Labels labels;
    private final Words words;
    private final Set<String> held;

    OscalCatalog(List<Catalogue> catalogues, Language language, Labels labels) {
        this.catalogues = catalogues;
        this.language = language;
        this.labels = labels;
        // no day is meant: the present words, not those of a former version
        this.words = new Words(language, LocalDate.MAX);
        this.held = catalogues.stream()
                .flatMap(catalogue -> catalogue.obligations().stream())
                .map(Obligation::id)
                .collect(Collectors.toSet());
    }

    List<Map<String, Object>> groups() {
        return catalogues.stream().map(this::pack).toList();
    }

    private Map<String, Object> pack(Catalogue catalogue) {
        List<String> overview = new ArrayList<>();
        overview.add(words.get("law-read") + words.get("colon") + catalogue.lawReadOn());
        catalogue.notice().ifPresent(notice -> overview.add(words.in(notice)));
        Map<String, Object> fields =
                group(catalogue.id(), "pack", catalogue.title().in(language), overview);
        Map<Instrument, List<Obligation>> byInstrument = catalogue.obligations().stream()
                .collect(Collectors.groupingBy(Obligation::instrument, LinkedHashMap::new, Collectors.toList()));
        OscalText.put(
                fields,
                "groups",
                byInstrument.entrySet().stream()
                        .map(entry -> instrument(catalogue, entry.getKey(), entry.getValue()))
                        .toList());
        return fields;
    }

    private Map<String, Object> instrument(Catalogue catalogue, Instrument instrument, List<Obligation> obligations) {
        Map<String, Object> fields = group(
                // an instrument may be called as an obligation of another one is
                catalogue.idOf(instrument) + "_instrument",
                "instrument",
                words.in(instrument.title()),
                List.of(words.issued(instrument), words.in(instrument.forceLabel())));
        OscalProperties properties = new OscalProperties();
        instrument.jurisdiction().ifPresent(place -> properties.add("jurisdiction", place.code()));
        properties.into(fields);
        OscalControl control = new OscalControl(catalogue, held, words, labels);
        fields.put("controls", obligations.stream().map(control::write).toList());
        return fields;
    }

    private static Map<String, Object> group(String id, String type, String title, List<String> overview) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", id + "_overview");
        part.put("name", "overview");
        part.put("prose", OscalText.paragraphs(overview));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("class", type);
        fields.put("title", OscalText.markup(title));
        fields.put("parts", List.of(part));
        return fields;
    }
}
