package org.deepsynth.rules.provenance.internal.label;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The JSON of annex E: one object with nothing after it, whose fields stand in it or, one step deeper, under {@code AIGC}. */
final class LabelJson {

    private static final String KEY = "AIGC";

    /** How deep a label may be nested; what the protection guide puts into a reserved field may go to the limit of the parser. */
    private static final int DEEPEST = 4;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(16).build())
            // names of hostile files shall not stay in a table that all parsers share
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String text;
    private final JsonParser parser;

    private LabelJson(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The fields of the label. */
    static Fields read(String text) throws Undecodable {
        if (text.isBlank()) {
            throw new Undecodable("empty");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            LabelJson json = new LabelJson(text, parser);
            json.opens(parser.nextToken());
            Fields fields = json.object(1);
            json.ends();
            return fields;
        } catch (StreamConstraintsException beyond) {
            throw new Undecodable("beyond");
        } catch (JacksonException broken) {
            throw new Undecodable(
                    "syntax", "at", String.valueOf(broken.getLocation().getCharOffset() + 1));
        }
    }

    private void opens(JsonToken token) throws Undecodable {
        if (token != JsonToken.START_OBJECT) {
            throw new Undecodable(token == JsonToken.VALUE_STRING ? "string" : "no-object");
        }
    }

    private void ends() throws Undecodable {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException something) {
            // whatever it is, it follows the object
        }
        throw new Undecodable("trailing");
    }

    private Fields object(int depth) throws Undecodable {
        Fields own = new Fields();
        Optional<Fields> wrapped = Optional.empty();
        Set<String> names = new LinkedHashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = once(names);
            JsonToken token = parser.nextToken();
            if (depth == 1 && name.equals(KEY)) {
                opens(token);
                wrapped = Optional.of(object(2));
            } else {
                value(name, token, depth + 1, own);
            }
        }
        names.remove(KEY);
        wrapped.ifPresent(fields -> names.forEach(fields::beside));
        return wrapped.orElse(own);
    }

    private String once(Set<String> names) throws Undecodable {
        String name = parser.currentName();
        if (!names.add(name)) {
            throw new Undecodable("duplicate", "field", name);
        }
        return name;
    }

    private void value(String name, JsonToken token, int depth, Fields into) throws Undecodable {
        switch (token) {
            case VALUE_STRING -> into.string(name, parser.getString());
            case VALUE_NULL -> into.empty(name);
            case START_OBJECT, START_ARRAY -> {
                long from = parser.currentTokenLocation().getCharOffset();
                nested(depth, Fields.RESERVED.contains(name));
                into.other(name, text.substring((int) from, (int)
                        parser.currentLocation().getCharOffset()));
            }
            default -> into.other(name, parser.getString());
        }
    }

    private void nested(int depth, boolean reserved) throws Undecodable {
        if (depth > DEEPEST && !reserved) {
            throw new Undecodable("deep", "most", String.valueOf(DEEPEST));
        }
        Set<String> names = new HashSet<>();
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                once(names);
            } else if (token.isStructStart()) {
                nested(depth + 1, reserved);
            }
        }
    }
}
