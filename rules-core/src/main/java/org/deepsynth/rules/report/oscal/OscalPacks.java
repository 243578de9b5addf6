package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;

/**
 * Packs as OSCAL documents, for tools that plan and track: the obligations as a catalog of controls, a profile that takes all of
 * them and can be cut, and the assessment plan by which our results come about. Each names the next as a file beside it, and
 * results name the plan.
 *
 * <pre>{@code
 * String catalog = new OscalPacks(engine.catalogues(), Language.EN).catalog();
 * }</pre>
 */
public final class OscalPacks {

    static final String PLAN = "plan";
    private static final String CATALOG = "catalog";
    private static final String PROFILE = "profile";
    private static final int LONGEST_NAME = 100;

    private final List<Catalogue> catalogues;
    private final Language language;
    private final Labels labels;

    /** These packs, at least one, in that language. */
    public OscalPacks(List<Catalogue> catalogues, Language language) {
        if (catalogues.isEmpty()) {
            throw new IllegalArgumentException("OSCAL documents must be of at least one pack.");
        }
        this.catalogues = List.copyOf(catalogues);
        this.language = language;
        this.labels = new Labels(language);
    }

    /** All of them, by the names of the files under which they find each other. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name(CATALOG), catalog());
        files.put(name(PROFILE), profile());
        files.put(name(PLAN), plan());
        return files;
    }

    /** The obligations as controls, in a group for each pack and each instrument. */
    public String catalog() {
        Map<String, Object> fields = document(CATALOG);
        fields.put("groups", new OscalCatalog(catalogues, language, labels).groups());
        return JsonWriter.write(Map.of("catalog", fields));
    }

    /** A profile that takes every control by its id, so that what is not wanted can be left out. */
    public String profile() {
        Map<String, Object> taken = new LinkedHashMap<>();
        taken.put("href", name(CATALOG));
        taken.put(
                "include-controls",
                List.of(Map.of(
                        "with-ids",
                        catalogues.stream()
                                .flatMap(catalogue -> catalogue.obligations().stream())
                                .map(Obligation::id)
                                .toList())));
        Map<String, Object> fields = document(PROFILE);
        fields.put("imports", List.of(taken));
        fields.put("merge", Map.of("as-is", true));
        return JsonWriter.write(Map.of("profile", fields));
    }

    /** How a service is held against all of them. */
    public String plan() {
        String system = OscalIds.ofPacks(catalogues, "system", language);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("uuid", system);
        resource.put("title", OscalText.markup(labels.get("oscal.no-ssp")));
        resource.put("description", OscalText.markup(labels.get("oscal.no-ssp-why")));
        resource.put("rlinks", List.of(link(PROFILE)));
        Map<String, Object> fields = document(PLAN);
        fields.put("import-ssp", Map.of("href", "#" + system));
        fields.put("reviewed-controls", OscalControls.reviewed(catalogues, labels, language));
        fields.put("back-matter", Map.of("resources", List.of(resource)));
        return JsonWriter.write(Map.of("assessment-plan", fields));
    }

    /** Where the document of that kind is: in the same folder. */
    Map<String, String> link(String kind) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("href", name(kind));
        link.put("media-type", "application/oscal+json");
        return link;
    }

    private String name(String kind) {
        String ids = catalogues.stream().map(Catalogue::id).collect(Collectors.joining("-"));
        String packs = ids.length() > LONGEST_NAME ? OscalIds.ofPacks(catalogues, "name", language) : ids;
        return packs + "." + language.tag() + "." + kind + ".oscal.json";
    }

    private Map<String, Object> document(String kind) {
        String titles = catalogues.stream()
                .map(catalogue -> catalogue.title().in(language))
                .collect(Collectors.joining(" · "));
        LocalDate read = catalogues.stream()
                .map(Catalogue::lawReadOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String version = catalogues.stream()
                .map(catalogue -> catalogue.id() + " " + catalogue.version())
                .collect(Collectors.joining(", "));
        OscalProperties properties = new OscalProperties();
        catalogues.forEach(catalogue -> OscalMetadata.pack(catalogue, properties));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", OscalIds.ofPacks(catalogues, kind, language));
        fields.put(
                "metadata",
                OscalMetadata.of(
                        OscalText.markup(labels.get("oscal." + kind).formatted(titles)), read, version, properties));
        return fields;
    }
}
