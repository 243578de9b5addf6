package org.deepsynth.rules.internal.binding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema (2020-12) of descriptions from the same shapes by which they are read. */
public final class SchemaWriter {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<String, Object> owners = new HashMap<>();

    /** The schema of a description with a head of these texts, the shared sections and these of packs, by pack id. */
    public String write(String head, List<String> texts, Shape shared, Map<String, Class<? extends Record>> sections) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> about = new LinkedHashMap<>();
        texts.forEach(key -> about.put(key, text(Limits.VALUE)));
        properties.put(head, Map.of("anyOf", withUnknown(List.of(object(about)))));
        definitions.put(named("evidence", List.of()), evidence());
        definitions.put(named("reason", List.of("reason")), text(Limits.SUPPORT));
        definitions.put(named("since", List.of("since")), day());
        definitions.put(named("support", List.of("support")), support());
        definitions.put(
                named("member", List.of("member")), Map.of("anyOf", List.of(answer(), longForm(answer(), true))));
        shared.parts().forEach(part -> properties.put(part.key(), part(part)));
        sections.forEach((id, type) -> properties.put(id, section(Shape.of(type))));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Description of a deep synthesis service");
        root.putAll(object(properties));
        root.put("$defs", definitions);
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private Map<String, Object> part(Part part) {
        return switch (part.kind()) {
            case SECTION -> section(part.shape());
            case LISTED -> described(part, List.of(list(reference(part.shape()), Limits.ITEMS)));
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
        List<Object> ways = withUnknown(ways(part));
        String name = named(
                closed
                        ? kind + "-" + nested(part.element())
                        : kind
                                + (part.form().isPresent() || part.count().isPresent() || LeafReader.isId(part)
                                        ? "-" + part.key()
                                        : ""),
                closed ? List.of(kind, part.element()) : ways);
        definitions.put(name, Map.of("anyOf", ways));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", question(part));
        schema.put("$ref", "#/$defs/" + name);
        return schema;
    }

    /** The name, with a number where something else has it already: two things never share a definition. */
    private String named(String name, Object owner) {
        String free = name;
        for (int i = 2; !owners.computeIfAbsent(free, key -> owner).equals(owner); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The class with those around it, such as {@code TextLabel.Place} beside {@code AudioLabel.Place}. */
    private static String nested(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<Object> ways(Part part) {
        List<Object> ways = new ArrayList<>(values(part));
        ways.add(longForm(Map.of("anyOf", withUnknown(values(part))), !LeafReader.isId(part)));
        return ways;
    }

    /** A value with what supports it; a name holds whatever the day. */
    private static Map<String, Object> longForm(Map<String, Object> value, boolean dated) {
        Map<String, Object> longForm = new LinkedHashMap<>();
        longForm.put("value", value);
        longForm.put("reason", defined("reason"));
        longForm.put("evidence", defined("support"));
        if (dated) {
            longForm.put("since", defined("since"));
        }
        Map<String, Object> block = object(longForm);
        block.put("required", List.of("value"));
        return block;
    }

    private static Map<String, Object> defined(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** One piece of evidence, or several. */
    private static Map<String, Object> support() {
        return Map.of("anyOf", List.of(defined("evidence"), list(defined("evidence"), Limits.EVIDENCE)));
    }

    /** The short ways to write a fact of that kind. */
    private static List<Object> values(Part part) {
        return switch (part.kind()) {
            case ANSWER -> List.of(answer());
            case AMOUNT -> List.of(part.count().map(SchemaWriter::count).orElseGet(SchemaWriter::amount));
            case PERIOD -> List.of(amount(), typed("string", "pattern", Spelling.PERIOD));
            case DAY -> List.of(day());
            case TEXT -> List.of(text(part));
            case CHOICE -> List.of(choice(part));
            case CHOICES -> {
                Map<String, Object> members = new LinkedHashMap<>();
                Names.all(part.element()).forEach(name -> members.put(name, defined("member")));
                Map<String, Object> item = Map.of("anyOf", List.of(choice(part), longForm(choice(part), true)));
                Map<String, Object> list = list(item, Limits.ITEMS);
                list.put("uniqueItems", true);
                yield List.of(list, object(members));
            }
            default -> throw new IllegalArgumentException("Not a single fact: " + part);
        };
    }

    private static Map<String, Object> text(Part part) {
        int most = LeafReader.isId(part) ? Limits.ID : Limits.VALUE;
        return part.form()
                .map(form -> typed("string", "pattern", "^(?:" + form.pattern() + ")$"))
                .orElse(text(most));
    }

    /** A text; one of digits alone, or a word such as true, need not be quoted. */
    private static Map<String, Object> text(int most) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "number", "boolean"));
        schema.put("pattern", Spelling.VISIBLE);
        schema.put("maxLength", most);
        return schema;
    }

    private static Map<String, Object> amount() {
        Map<String, Object> schema = typed("number", "minimum", 0);
        schema.put("exclusiveMaximum", BigInteger.TEN.pow(Limits.DIGITS));
        return schema;
    }

    private static Map<String, Object> count(Count count) {
        Map<String, Object> schema = typed("integer", "minimum", 0);
        schema.put("maximum", count.most());
        return schema;
    }

    private static Map<String, Object> day() {
        Map<String, Object> schema = typed("string", "format", "date");
        schema.put("pattern", Spelling.DAY);
        return schema;
    }

    private Map<String, Object> section(Shape shape) {
        return Map.of("anyOf", withUnknown(List.of(reference(shape))));
    }

    private Map<String, Object> reference(Shape shape) {
        String name = named(nested(shape.type()), shape.type());
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
        return String.join(" ", part.question().texts().values());
    }

    private static List<Object> withUnknown(List<Object> ways) {
        List<Object> all = new ArrayList<>(ways);
        all.add(Map.of("const", "unknown"));
        return all;
    }

    private static Map<String, Object> count() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "integer");
        fields.put("minimum", 0);
        return fields;
    }

    private static Map<String, Object> evidence() {
        Map<String, Object> fields = new LinkedHashMap<>();
        EvidenceReader.TEXTS.forEach(key -> fields.put(key, text(Limits.SUPPORT)));
        EvidenceReader.DAYS.forEach(key -> fields.put(key, day()));
        EvidenceReader.NUMBERS.forEach(key -> fields.put(key, count()));
        Map<String, Object> block = object(fields);
        block.put("required", List.of("reference"));
        return Map.of("anyOf", List.of(text(Limits.SUPPORT), block));
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

    private static Map<String, Object> list(Map<String, Object> items, int most) {
        Map<String, Object> schema = typed("array", "items", items);
        schema.put("maxItems", most);
        return schema;
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
