package org.deepsynth.rules.provenance.internal.label;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one label as they are read. A field that is {@code null} counts as missing. */
final class Fields {

    static final String LABEL = "Label";
    static final String PRODUCER = "ContentProducer";
    static final String PRODUCE_ID = "ProduceID";
    static final String PROPAGATOR = "ContentPropagator";
    static final String PROPAGATE_ID = "PropagateID";
    static final List<String> RESERVED = List.of("ReservedCode1", "ReservedCode2");

    /** The seven of annex E, in its order. */
    static final List<String> KNOWN =
            List.of(LABEL, PRODUCER, PRODUCE_ID, RESERVED.get(0), PROPAGATOR, PROPAGATE_ID, RESERVED.get(1));

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    void string(String name, String value) {
        texts.put(name, value);
        known(name);
    }

    /** One that is no string, with its JSON. */
    void other(String name, String json) {
        string(name, json);
        others.add(name);
    }

    /** One without a value. */
    void empty(String name) {
        known(name);
    }

    /** One that stands beside the label and not in it. */
    void beside(String name) {
        unknown.add(name);
    }

    private void known(String name) {
        if (!KNOWN.contains(name)) {
            unknown.add(name);
        }
    }

    Map<String, String> texts() {
        return texts;
    }

    /** The value of a field; empty text where it is missing. */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether it has a value that is no string. */
    boolean isOther(String name) {
        return others.contains(name);
    }

    Set<String> unknown() {
        return unknown;
    }
}
