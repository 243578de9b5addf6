package org.deepsynth.rules.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.report.Explanation;
import org.deepsynth.rules.text.Language;

/**
 * An explanation as JSON, complete enough to work every verdict out again from it alone. Its form is {@code trace-2.schema.json}
 * beside this class: facts, limits, gates, clauses and formulas stand in it once, and elsewhere their places in these lists, counted from 0. In the
 * first form, {@code trace.schema.json}, each stands wherever it occurs, in a text some five times as long. Of either form fields
 * may be added, never renamed.
 */
public final class TraceReport {

    /** The version of the form; another one means that fields changed their meaning. */
    public static final String VERSION = "2";

    /** The version in which nothing refers to anything else. */
    public static final String FIRST = "1";

    private final Language language;
    private final String version;

    /** Traces in that language. */
    public TraceReport(Language language) {
        this(language, VERSION);
    }

    /**
     * Traces in that language and version of the form.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public TraceReport(Language language, String version) {
        if (!version.equals(VERSION) && !version.equals(FIRST)) {
            throw new IllegalArgumentException(
                    "The version (" + version + ") of a trace must be " + FIRST + " or " + VERSION + ".");
        }
        this.language = language;
        this.version = version;
    }

    /** The JSON text. */
    public String write(Explanation explanation) {
        JsonPack packs = new JsonPack(language);
        TraceParts parts = new TraceParts(version.equals(VERSION));
        TraceSteps steps = new TraceSteps(language, parts);
        List<Map<String, Object>> obligations = explanation.packs().stream()
                .flatMap(pack -> pack.derivations().stream()
                        .map(derivation -> steps.derivation(pack.catalogue().id(), derivation)))
                .toList();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("trace", version);
        root.put("service", explanation.service());
        root.put("asOf", explanation.asOf().toString());
        explanation.asOfZone().ifPresent(zone -> root.put("asOfZone", zone.getId()));
        root.put("description", explanation.source());
        root.put("descriptionDigest", explanation.descriptionDigest());
        root.put(
                "packs",
                explanation.packs().stream()
                        .map(pack -> packs.identity(pack.catalogue()))
                        .toList());
        parts.put(root);
        root.put("obligations", obligations);
        return parts.once() ? JsonWriter.lines(root) : JsonWriter.write(root);
    }
}
