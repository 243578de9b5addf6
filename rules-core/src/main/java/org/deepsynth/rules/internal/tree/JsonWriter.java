package org.deepsynth.rules.internal.tree;

import org.deepsynth.rules.source.Printable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes maps, lists and plain values as JSON, for people to read too or on one line. What a terminal or a build server would act
 * on stands in it as an escape, which changes nothing of what it says.
 */
public final class JsonWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final JsonMapper DENSE = new JsonMapper();

    private JsonWriter() {}

    /** The JSON text, indented, with an end of line. */
    public static String write(Object tree) {
        return Printable.visible(MAPPER.writeValueAsString(tree)) + "\n";
    }

    /** The JSON text on one line, without an end of line. */
    public static String line(Object tree) {
        return Printable.visible(DENSE.writeValueAsString(tree));
    }
}
