package org.deepsynth.rules.internal.tree;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists and plain values as JSON, for people to read too or on one line. */
public final class JsonWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final JsonMapper DENSE = new JsonMapper();

    private JsonWriter() {}

    /** The JSON text, indented, with an end of line. */
    public static String write(Object tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }

    /** The JSON text on one line, without an end of line. */
    public static String line(Object tree) {
        return DENSE.writeValueAsString(tree);
    }
}
