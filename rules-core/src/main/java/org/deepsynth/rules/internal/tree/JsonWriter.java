package org.deepsynth.rules.internal.tree;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists and plain values as JSON that people can read too. */
public final class JsonWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonWriter() {}

    /** The JSON text, indented, with an end of line. */
    public static String write(Object tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }
}
