package org.deepsynth.rules.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.text.Names;

/**
 * Adds to a generated tree what the generator leaves out: facts said to be unknown, awkward texts, reasons and evidence. What
 * states nothing is dropped and each fact has one form, since records of facts do not tell forms apart.
 */
final class LongForms {

    static final List<String> AWKWARD = List.of(
            "yes",
            "no",
            "1e3",
            "1.50",
            "2026-01-01",
            "~",
            "null",
            "True",
            "#a",
            "a #b",
            "a: b",
            "- a",
            " a ",
            "\"a\"",
            "it's",
            "'a",
            "a\\b",
            "🎭",
            "由人工智能合成",
            "a\nb",
            "\n a\n\nb\n",
            "a: \"yes\"\nb",
            "{}",
            "[a]",
            "&a",
            "*a",
            "a\tb",
            "a\u0085b",
            "%");

    private final Random random;

    LongForms(long seed) {
        this.random = new Random(seed);
    }

    Map<String, Object> rewrite(ComplianceEngine engine, Map<String, Object> tree) {
        Map<String, Object> rewritten = new LinkedHashMap<>();
        engine.reader()
                .sections()
                .forEach((id, type) ->
                        put(rewritten, id, section(DescriptionGenerator.strings(tree.get(id)), Shape.of(type))));
        if (random.nextBoolean()) {
            rewritten.put("about", Map.of("note", AWKWARD.get(random.nextInt(AWKWARD.size())), "version", "1.50"));
        }
        rewritten.putAll(block(tree, Shape.of(SharedSections.class)));
        return rewritten;
    }

    private Map<String, Object> block(Map<String, Object> block, Shape shape) {
        Map<String, Object> rewritten = new LinkedHashMap<>();
        shape.parts().stream()
                .filter(part -> block.containsKey(part.key()))
                .forEach(part -> put(rewritten, part.key(), value(part, block.get(part.key()))));
        return rewritten;
    }

    private static void put(Map<String, Object> block, String key, Optional<Object> value) {
        value.ifPresent(stated -> block.put(key, stated));
    }

    private Optional<Object> section(Map<String, Object> block, Shape shape) {
        return Optional.<Object>of(block(block, shape)).filter(section -> !section.equals(Map.of()));
    }

    /** The value as it is rewritten; empty where it is left out. */
    private Optional<Object> value(Part part, Object value) {
        boolean open = value.equals("unknown") || !part.key().equals("id") && random.nextInt(20) == 0;
        return switch (part.kind()) {
            case SECTION -> section(DescriptionGenerator.strings(value), part.shape());
            case LISTED -> open ? Optional.empty() : Optional.of(list(part, (List<?>) value));
            case TABLE -> open ? Optional.empty() : Optional.of(table(part, DescriptionGenerator.strings(value)));
            default -> Optional.of(supported(part, open ? "unknown" : plain(part, value)));
        };
    }

    private List<Map<String, Object>> list(Part part, List<?> items) {
        return items.stream()
                .map(item -> block(DescriptionGenerator.strings(item), part.shape()))
                .toList();
    }

    private Map<String, Object> table(Part part, Map<String, Object> table) {
        Map<String, Object> entries = new LinkedHashMap<>();
        table.forEach(
                (key, entry) -> entries.put(key, value(part.entry(), entry).orElse(Map.of())));
        return entries;
    }

    private Object plain(Part part, Object value) {
        if (part.kind() == Kind.TEXT && part.form().isEmpty() && !part.key().equals("id")) {
            String text = AWKWARD.get(random.nextInt(AWKWARD.size()));
            return text.isBlank() ? value : text;
        }
        if (value instanceof Map<?, ?> members) {
            List<String> all = Names.all(part.element());
            return members.isEmpty()
                    ? "unknown"
                    : members.size() < all.size()
                            ? answers(members)
                            : present(all.stream()
                                    .filter(name -> members.get(name).equals("yes"))
                                    .toList());
        }
        if (part.kind() == Kind.PERIOD && value instanceof String period) {
            // a number with the unit in which the fact asks is written alone, and units in the plural
            String unit = Names.of(part.unit().orElseThrow());
            String plural = period.endsWith("s") ? period : period + "s";
            return plural.endsWith(" " + unit) ? Integer.valueOf(plural.split(" ")[0]) : plural;
        }
        return value instanceof List<?> list ? present(list) : value;
    }

    private Map<String, Object> answers(Map<?, ?> members) {
        Map<String, Object> answers = new LinkedHashMap<>();
        members.forEach((name, answer) -> answers.put(name.toString(), member(answer)));
        return answers;
    }

    private List<Object> present(List<?> names) {
        return names.stream().map(this::member).toList();
    }

    /** One choice of a list, some of them with a reason or a day of their own. */
    private Object member(Object value) {
        return switch (random.nextInt(8)) {
            case 0 -> Map.of("value", value, "reason", AWKWARD.get(random.nextInt(AWKWARD.size())));
            case 1 -> Map.of("value", value, "evidence", List.of(evidence()), "since", "2026-01-05");
            default -> value;
        };
    }

    private Object supported(Part part, Object value) {
        if (part.key().equals("id") || random.nextInt(3) > 0) {
            return value;
        }
        Map<String, Object> form = new LinkedHashMap<>(Map.of("value", value));
        if (random.nextBoolean()) {
            form.put("reason", AWKWARD.get(random.nextInt(AWKWARD.size())));
        }
        if (form.size() == 1 || random.nextBoolean()) {
            form.put("evidence", List.of("audit #1: \"yes\"", evidence()));
        }
        if (random.nextInt(3) == 0) {
            form.put("since", "2026-01-05");
        }
        return form;
    }

    private Map<String, Object> evidence() {
        Map<String, Object> evidence = new LinkedHashMap<>(Map.of("reference", "1e3"));
        String text = AWKWARD.get(random.nextInt(AWKWARD.size()));
        evidence.put(random.nextBoolean() ? "kind" : "attestedBy", text);
        evidence.put(random.nextBoolean() ? "observedOn" : "validUntil", "2026-01-05");
        return evidence;
    }
}
