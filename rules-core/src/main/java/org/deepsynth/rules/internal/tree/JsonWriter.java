package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.source.Printable;
import org.jspecify.annotations.Nullable;
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
    public static String line(@Nullable Object tree) {
        return Printable.visible(DENSE.writeValueAsString(tree));
    }

    /** The JSON text with a line for each field and for each entry of its lists: short, and yet to be searched line by line. */
    public static String lines(Map<String, Object> root) {
        return root.entrySet().stream()
                .map(field -> line(field.getKey()) + ":" + entries(field.getValue()))
                .collect(Collectors.joining(",\n", "{", "}\n"));
    }

    private static String entries(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(JsonWriter::line).collect(Collectors.joining(",\n", "[\n", "]"))
                : line(value);
    }
}
