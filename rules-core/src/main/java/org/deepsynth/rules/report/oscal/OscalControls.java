package org.deepsynth.rules.report.oscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/** The obligations as OSCAL's controls, which a catalog holds (see {@link OscalPacks}). */
final class OscalControls {

    private OscalControls() {}

    /** What a control is, for programs. */
    static OscalProperties properties(Obligation obligation) {
        OscalProperties properties = new OscalProperties()
                .add("instrument", obligation.instrument().id())
                .add("force", Names.of(obligation.instrument().force()))
                .add("kind", Names.of(obligation.kind()))
                .add("from", obligation.from())
                .add("confidence", Names.of(obligation.confidence()));
        obligation.basis().ifPresent(basis -> properties.add("fidelity", Names.of(basis.fidelity())));
        return properties;
    }

    /** Every obligation that was judged, pack by pack, whatever came of it. */
    static Map<String, Object> reviewed(List<Catalogue> catalogues, Labels labels, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("description", OscalText.markup(labels.get("controls")));
        fields.put(
                "control-selections",
                catalogues.stream()
                        .filter(catalogue -> !catalogue.obligations().isEmpty())
                        .map(catalogue -> selection(catalogue, language))
                        .toList());
        return fields;
    }

    private static Map<String, Object> selection(Catalogue catalogue, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "description",
                OscalText.markup(
                        catalogue.title().in(language) + " (" + catalogue.id() + " " + catalogue.version() + ")"));
        fields.put(
                "include-controls",
                catalogue.obligations().stream()
                        .map(obligation -> Map.of("control-id", obligation.id()))
                        .toList());
        return fields;
    }
}
