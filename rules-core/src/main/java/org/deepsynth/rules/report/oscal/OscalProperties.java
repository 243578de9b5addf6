package org.deepsynth.rules.report.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Properties of one OSCAL object, all in this library's namespace, in the order in which they are added. */
final class OscalProperties {

    static final String NAMESPACE = "https://deepsynth.org/ns/oscal";

    private final List<Map<String, Object>> properties = new ArrayList<>();

    /** Adds one; the schema knows no empty value, so an empty one is left out. */
    OscalProperties add(String name, Object value) {
        return add(name, value, "");
    }

    /** Adds one that belongs together with the others of its group. */
    OscalProperties add(String name, Object value, String group) {
        String text = OscalText.line(value.toString());
        if (!text.isEmpty()) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("name", name);
            property.put("ns", NAMESPACE);
            property.put("value", text);
            if (!group.isEmpty()) {
                property.put("group", group);
            }
            properties.add(property);
        }
        return this;
    }

    /** Adds what it is called in its own document; the name is OSCAL's. */
    OscalProperties label(String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", "label");
        property.put("value", OscalText.line(value));
        properties.add(0, property);
        return this;
    }

    /** Puts them into that object, where there are any. */
    void into(Map<String, Object> object) {
        OscalText.put(object, "props", properties);
    }
}
