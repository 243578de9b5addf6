package org.deepsynth.rules.provenance.internal.text;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Front matter: a mapping in YAML, of which the key {@code AIGC} holds a label, as the bare text in JSON that other kinds of files hold.
 * YAML lets texts stand without quotes, so that {@code Label: 1} is the text 1; nothing is a text that is empty. A key that stands twice
 * stays twice.
 */
public final class Matter {

    private static final String KEY = "AIGC";

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(16).build())
            .build();

    private static final JsonFactory JSON = new JsonFactory();

    private final Budget budget;

    private Matter(Budget budget) {
        this.budget = budget;
    }

    /** The labels in it; empty where it is no mapping and so no front matter. */
    public static Optional<List<String>> labels(String yaml, Budget budget) throws Unreadable {
        Matter matter = new Matter(budget);
        Optional<List<String>> all = matter.parsed(yaml);
        if (all.isPresent()) {
            return all;
        }
        // whatever else is wrong with it, the label may stand
        Optional<String> own = own(yaml);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<String>> rest = matter.parsed(own.get());
        return rest.isPresent() ? rest : Optional.of(List.of(own.get()));
    }

    private Optional<List<String>> parsed(String yaml) throws Unreadable {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), yaml)) {
            return labels(parser);
        } catch (RuntimeException | StackOverflowError notYaml) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> labels(JsonParser parser) throws Unreadable {
        List<String> labels = new ArrayList<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            budget.time();
            boolean label = parser.currentName().equals(KEY);
            JsonToken value = parser.nextToken();
            if (!label) {
                parser.skipChildren();
            } else if (value.isStructStart()) {
                labels.add(json(parser));
            } else {
                labels.add(value == JsonToken.VALUE_NULL ? "" : parser.getString());
            }
        }
        return Optional.of(labels);
    }

    /** What begins at this token, as JSON. */
    private String json(JsonParser parser) throws Unreadable {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            int depth = 0;
            JsonToken token = parser.currentToken();
            while (true) {
                budget.time();
                switch (token) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(parser.currentName());
                    case VALUE_NULL -> generator.writeString("");
                    default -> generator.writeString(parser.getString());
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    break;
                }
                token = parser.nextToken();
            }
        }
        return json.toString();
    }

    /** The line with the key and the indented ones below it. */
    private static Optional<String> own(String yaml) {
        StringBuilder own = new StringBuilder();
        for (String line : yaml.split("\n", -1)) {
            boolean key = line.startsWith(KEY + ":") || line.startsWith("\"" + KEY + "\":");
            boolean below = !own.isEmpty() && (line.isBlank() || line.startsWith(" ") || line.startsWith("\t"));
            if (!key && !below && !own.isEmpty()) {
                break;
            }
            if (key || below) {
                own.append(line).append('\n');
            }
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(own.toString());
    }
}
