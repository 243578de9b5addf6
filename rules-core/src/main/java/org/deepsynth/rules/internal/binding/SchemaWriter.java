package org.deepsynth.rules.internal.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.internal.binding.Shape.Part;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema (2020-12) of descriptions from the same shapes by which they are read. */
public final class SchemaWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** The schema of a description with the shared sections and these of packs, by pack id. */
    public String write(Shape shared, Map<String, Class<? extends Record>> sections) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shared.parts().forEach(part -> properties.put(part.key(), part(part)));
        sections.forEach((id, type) -> properties.put(id, reference(Shape.of(type))));
        definitions.put("evidence", evidence());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Description of a deep synthesis service");
        root.putAll(object(properties));
        root.put("$defs", definitions);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private Map<String, Object> part(Part part) {
        return switch (part.kind()) {
            case SECTION -> reference(part.shape());
            case LISTED -> described(part, List.of(typed("array", "items", reference(part.shape()))));
            case TABLE -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                Names.all(part.keys()).forEach(name -> entries.put(name, part(part.entry())));
                yield described(part, List.of(object(entries)));
            }
            default -> fact(part);
        };
    }

    /** Facts of the same kind share a definition; only their questions differ. */
    private Map<String, Object> fact(Part part) {
        boolean closed = part.kind() == Shape.Kind.CHOICE || part.kind() == Shape.Kind.CHOICES;
        String kind = part.kind().name().toLowerCase(Locale.ROOT);
        String name = closed
                ? kind + "-" + part.element().getSimpleName()
                : kind + (part.form().isPresent() ? "-" + part.key() : "");
        definitions.computeIfAbsent(name, key -> Map.of("anyOf", withUnknown(ways(part))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", question(part));
        schema.put("$ref", "#/$defs/" + name);
        return schema;
    }

    private static List<Object> ways(Part part) {
        List<Object> ways = new ArrayList<>(values(part));
        Map<String, Object> longForm = new LinkedHashMap<>();
        longForm.put("value", Map.of("anyOf", withUnknown(values(part))));
        longForm.put("reason", Map.of("type", "string"));
        Map<String, Object> evidence = Map.of("$ref", "#/$defs/evidence");
        longForm.put("evidence", Map.of("anyOf", List.of(evidence, typed("array", "items", evidence))));
        Map<String, Object> block = object(longForm);
        block.put("required", List.of("value"));
        ways.add(block);
        return ways;
    }

    /** The short ways to write a fact of that kind. */
    private static List<Object> values(Part part) {
        return switch (part.kind()) {
            case ANSWER -> List.of(answer());
            case AMOUNT -> List.of(typed("number", "minimum", 0));
            case DAY -> List.of(typed("string", "format", "date"));
            case TEXT -> List.of(text(part));
            case CHOICE -> List.of(choice(part));
            case CHOICES -> {
                Map<String, Object> members = new LinkedHashMap<>();
                Names.all(part.element()).forEach(name -> members.put(name, answer()));
                yield List.of(typed("array", "items", choice(part)), object(members));
            }
            default -> throw new IllegalArgumentException("Not a single fact: " + part);
        };
    }

    private static Map<String, Object> text(Part part) {
        return part.form()
                .map(form -> typed("string", "pattern", "^(?:" + form.pattern() + ")$"))
                .orElse(Map.of("type", List.of("string", "number", "boolean")));
    }

    private Map<String, Object> reference(Shape shape) {
        String name = shape.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            shape.parts().forEach(part -> properties.put(part.key(), part(part)));
            definitions.put(name, object(properties));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> described(Part part, List<Object> ways) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", question(part));
        schema.put("anyOf", withUnknown(ways));
        return schema;
    }

    private static String question(Part part) {
        return part.question().en() + " " + part.question().zh();
    }

    private static List<Object> withUnknown(List<Object> ways) {
        List<Object> all = new ArrayList<>(ways);
        all.add(Map.of("const", "unknown"));
        return all;
    }

    private static Map<String, Object> evidence() {
        Map<String, Object> fields = new LinkedHashMap<>();
        EvidenceReader.TEXTS.forEach(key -> fields.put(key, Map.of("type", "string")));
        EvidenceReader.DAYS.forEach(key -> fields.put(key, typed("string", "format", "date")));
        Map<String, Object> block = object(fields);
        block.put("required", List.of("reference"));
        return Map.of("anyOf", List.of(Map.of("type", "string"), block));
    }

    private static Map<String, Object> choice(Part part) {
        List<Object> names = new ArrayList<>(Names.all(part.element()));
        // a name of digits, such as a label value, may be written as a number
        Names.all(part.element()).stream()
                .filter(name -> name.matches("\\d+"))
                .forEach(name -> names.add(Integer.valueOf(name)));
        return Map.of("enum", names);
    }

    private static Map<String, Object> answer() {
        return Map.of("enum", List.of("yes", "no", "unknown", true, false));
    }

    private static Map<String, Object> typed(String type, String keyword, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(keyword, value);
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
