package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * The report as OSCAL assessment results in JSON, for tools that track controls. A gap is an objective that is not satisfied and a
 * met obligation one that is; an unknown one is an observation without a finding, since OSCAL has no third state.
 */
public final class OscalReport {

    private static final String OSCAL_VERSION = "1.2.0";
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
        results.put("local-definitions", new OscalControls(language, labels, report.asOf()).definitions(report));
        results.put("results", List.of(new OscalResult(language, labels, ids).write(report, title(report))));
        results.put("back-matter", Map.of("resources", List.of(plan(ids))));
        return JsonWriter.write(Map.of("assessment-results", results));
    }

    /** The day's first moment; a report knows no other time. */
    static String start(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private Map<String, Object> metadata(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title(report));
        fields.put("last-modified", start(report.asOf()));
        fields.put("version", report.asOf().toString());
        fields.put("oscal-version", OSCAL_VERSION);
        OscalProperties properties = new OscalProperties()
                .add("description", report.source())
                .add("descriptionDigest", report.descriptionDigest());
        report.packs().forEach(pack -> pack(pack.catalogue(), properties));
        properties.into(fields);
        return fields;
    }

    private static void pack(Catalogue catalogue, OscalProperties properties) {
        String id = catalogue.id();
        properties
                .add("pack", id, id)
                .add("version", catalogue.version(), id)
                .add("lawReadOn", catalogue.lawReadOn(), id)
                .add("digest", catalogue.digest(), id);
        catalogue
                .parameters()
                .overridden()
                .forEach(parameter ->
                        properties.add("overriddenParameter", parameter.name() + " = " + parameter.value(), id));
        catalogue.calendars().handedIn().forEach(year -> properties.add("handedInYear", handedIn(year), id));
    }

    /** A year of a calendar, the user's file that it stands in and what that holds. */
    static String handedIn(HandedInYear year) {
        return year.calendar() + " " + year.year() + " = " + year.file() + ", " + year.digest();
    }

    private String title(Report report) {
        return OscalText.markup(report.service() + " · " + labels.asOf(report));
    }

    /** OSCAL wants a plan to point to. */
    private Map<String, Object> plan(OscalIds ids) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("plan"));
        fields.put("title", OscalText.markup(labels.get("plan")));
        fields.put("description", OscalText.markup(labels.get("no-plan")));
        return fields;
    }
}
