package org.deepsynth.rules.report.oscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * The report as OSCAL assessment results in JSON, for tools that track controls. A gap is an objective that is not satisfied and a
 * met obligation one that is; an unknown one is an observation without a finding, since OSCAL has no third state.
 */
public final class OscalReport {

    private final Language language;
    private final Labels labels;

    /** Reports in that language. */
    public OscalReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** The JSON text; the same report gives the same text to the byte. */
    public String write(Report report) {
        OscalIds ids = new OscalIds(report);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("uuid", ids.of("document", language.tag()));
        results.put("metadata", metadata(report));
        results.put("import-ap", Map.of("href", "#" + ids.of("plan")));
        results.put("results", List.of(new OscalResult(language, labels, ids).write(report, title(report))));
        results.put("back-matter", Map.of("resources", List.of(plan(report, ids))));
        return JsonWriter.write(Map.of("assessment-results", results));
    }

    private Map<String, Object> metadata(Report report) {
        OscalProperties properties = new OscalProperties()
                .add("description", report.source())
                .add("descriptionDigest", report.descriptionDigest());
        report.packs().forEach(pack -> OscalMetadata.pack(pack.catalogue(), properties));
        return OscalMetadata.of(title(report), report.asOf(), report.asOf().toString(), properties);
    }

    private String title(Report report) {
        return OscalText.markup(report.service() + " · " + labels.asOf(report));
    }

    /** The plan of these packs, which is written beside the report (see {@link OscalPacks}). */
    private Map<String, Object> plan(Report report, OscalIds ids) {
        List<Catalogue> catalogues =
                report.packs().stream().map(PackFindings::catalogue).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("plan"));
        fields.put("title", OscalText.markup(labels.get("plan")));
        fields.put("description", OscalText.markup(labels.get("oscal.plan-beside")));
        fields.put("rlinks", List.of(new OscalPacks(catalogues, language).link(OscalPacks.PLAN)));
        return fields;
    }
}
