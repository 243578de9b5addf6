package org.deepsynth.rules.report.oscal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.wording.Labels;

/** Parts of controls, under ids that every document of ours shares. */
final class OscalParts {

    /** In it stand the properties of methods, also in the catalogs of the standard's own makers. */
    private static final String METHODS = "http://csrc.nist.gov/ns/rmf";

    private OscalParts() {}

    /** The id of the objective of an obligation. */
    static String objective(String obligation) {
        return obligation + "_obj";
    }

    /** The id of its statement. */
    static String statement(String obligation) {
        return obligation + "_smt";
    }

    /** What is to be found out about an obligation, and how: by reading what is described of the service. */
    static List<Map<String, Object>> assessed(String obligation, String title, Labels labels) {
        String method = obligation + "_examine";
        Map<String, Object> objective = part(objective(obligation), "assessment-objective", title);
        objective.put("props", List.of(property("method-id", method)));
        Map<String, Object> examine = new LinkedHashMap<>();
        examine.put("id", method);
        examine.put("name", "assessment-method");
        examine.put("props", List.of(property("method", "EXAMINE")));
        examine.put(
                "parts",
                List.of(part(obligation + "_objects", "assessment-objects", labels.get("oscal.assessment-object"))));
        return List.of(objective, examine);
    }

    private static Map<String, Object> property(String name, String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", name);
        property.put("ns", METHODS);
        property.put("value", value);
        return property;
    }

    /** A part that says one thing. */
    static Map<String, Object> part(String id, String name, String text) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", id);
        part.put("name", name);
        part.put("prose", OscalText.markup(text));
        return part;
    }
}
