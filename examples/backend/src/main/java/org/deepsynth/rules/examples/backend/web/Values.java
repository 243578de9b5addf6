package org.deepsynth.rules.examples.backend.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Values of facts in a request, as a description writes them. */
final class Values {

    private Values() {}

    /** A text counts as a description writes it ({@code yes}, {@code 2026-03-02}); all other JSON is YAML already. */
    static Map<String, String> of(Map<String, JsonNode> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((path, value) -> texts.put(path, value.isString() ? value.stringValue() : value.toString()));
        return texts;
    }
}
