package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/**
 * The obligations as OSCAL's controls and objectives. No OSCAL catalogue holds them, so the document defines the objectives that
 * its findings point to.
 */
final class OscalControls {

    private final Language language;
    private final Labels labels;
    private final Sentences sentences;

    OscalControls(Language language, Labels labels, LocalDate asOf) {
        this.language = language;
        this.labels = labels;
        this.sentences = new Sentences(new Words(language, asOf));
    }

    /** One objective for each obligation, with what the law says. */
    Map<String, Object> definitions(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        OscalText.put(
                fields,
                "objectives-and-methods",
                report.findings().stream()
                        .map(Finding::obligation)
                        .map(this::objective)
                        .toList());
        return fields;
    }

    private Map<String, Object> objective(Obligation obligation) {
        String title = OscalText.markup(obligation.title().in(language));
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", obligation.id());
        part.put("name", "assessment-objective");
        part.put("prose", title);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("control-id", obligation.id());
        fields.put("description", OscalText.markup(sentences.source(obligation)));
        OscalProperties properties = new OscalProperties()
                .add("instrument", obligation.instrument().id())
                .add("force", Names.of(obligation.instrument().force()))
                .add("kind", Names.of(obligation.kind()))
                .add("from", obligation.from())
                .add("confidence", Names.of(obligation.confidence()));
        obligation.basis().ifPresent(basis -> properties.add("fidelity", Names.of(basis.fidelity())));
        properties.into(fields);
        fields.put("parts", List.of(part));
        List<String> reading = sentences.reading(obligation);
        if (!reading.isEmpty()) {
            fields.put("remarks", OscalText.paragraphs(reading));
        }
        return fields;
    }

    /** Every obligation that was judged, pack by pack, whatever came of it. */
    Map<String, Object> reviewed(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("description", OscalText.markup(labels.get("controls")));
        fields.put(
                "control-selections",
                report.packs().stream()
                        .filter(pack -> !pack.findings().isEmpty())
                        .map(this::selection)
                        .toList());
        return fields;
    }

    private Map<String, Object> selection(PackFindings pack) {
        Catalogue catalogue = pack.catalogue();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "description",
                OscalText.markup(
                        catalogue.title().in(language) + " (" + catalogue.id() + " " + catalogue.version() + ")"));
        fields.put(
                "include-controls",
                pack.findings().stream()
                        .map(finding -> Map.of("control-id", finding.id()))
                        .toList());
        return fields;
    }
}
