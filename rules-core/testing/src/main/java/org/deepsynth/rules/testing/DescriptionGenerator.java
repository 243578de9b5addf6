package org.deepsynth.rules.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.internal.binding.Binder;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.Names;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes descriptions at random from the record types, always the same for the same seed. Values crowd around the places where
 * rules change their mind.
 */
public final class DescriptionGenerator {

    private static final String SOURCE = "generated.json";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<Object> AMOUNTS =
            List.of(0, 0.3, 0.5, 0.6, 1, 2, 3, 4.9, 5, 6, 7, 10, 15, 16, 30, 31, 180, 181);
    private static final List<Object> COUNTS = List.of(0, 1, 3, 8, 59, 60, 149, 200, 299, 400);
    private static final List<String> PERIODS = List.of(
            "0 days",
            "27 days",
            "180 days",
            "181 days",
            "182 days",
            "184 days",
            "364 days",
            "365 days",
            "366 days",
            "1095 days",
            "1096 days",
            "5 months",
            "6 months",
            "11 months",
            "12 months",
            "36 months",
            "1 year",
            "3 years");
    private static final List<String> DAYS = List.of(
            "2022-12-30",
            "2023-01-09",
            "2025-09-28",
            "2026-01-05",
            "2026-02-13",
            "2026-03-02",
            "2026-03-16",
            "2026-03-17",
            "2026-10-19",
            "2026-10-30");
    private static final List<String> TEXTS = List.of("AI生成", "AI数字人", "由人工智能合成", "AI-generated", "1", "2");

    private final ComplianceEngine engine;
    private final Map<String, Class<? extends Record>> sections;
    private final Shape shared;
    private final List<String> ends;
    private final long seed;
    private final Random random;
    private @Nullable DescriptionGenerator again;

    /** Descriptions with the shared sections and the engine's packs' own. */
    public DescriptionGenerator(ComplianceEngine engine, long seed) {
        this.engine = engine;
        this.sections = engine.reader().sections();
        this.shared = Shape.of(SharedSections.class)
                .within(SubjectKind.FEATURE.list(), engine.reader().featureSections());
        this.ends = Frames.ends(engine);
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A description in which every fact is stated, as a tree of maps, lists and plain values. */
    public Map<String, Object> complete() {
        Map<String, Object> tree = block(shared);
        sections.forEach((id, type) -> tree.put(id, block(Shape.of(type))));
        return tree;
    }

    /**
     * The tree with facts left out: each fact, list, table and section with that probability, and some lists answered for a
     * few members only. What is left is all true of the tree.
     */
    public Map<String, Object> erase(Map<String, Object> tree, double probability) {
        Map<String, Object> kept = erase(tree, shared, probability);
        sections.forEach((id, type) ->
                kept.put(id, erase(strings(tree.getOrDefault(id, Map.of())), Shape.of(type), probability)));
        return kept;
    }

    private Map<String, Object> erase(Map<String, Object> block, Shape shape, double probability) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            boolean named = part.key().equals("id");
            Object value = block.get(part.key());
            if (value != null && (named || random.nextDouble() >= probability)) {
                kept.put(part.key(), thin(part, value, probability));
            }
        }
        return kept;
    }

    private Object thin(Part part, Object value, double probability) {
        return switch (part.kind()) {
            case SECTION -> erase(strings(value), part.shape(), probability);
            case LISTED ->
                ((List<?>) value)
                        .stream()
                                .map(item -> erase(strings(item), part.shape(), probability))
                                .toList();
            case PERIOD -> blurred(part.unit().orElseThrow(), value);
            case TABLE -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                strings(value)
                        .forEach((key, entry) -> entries.put(
                                key,
                                entry instanceof Map
                                        ? thin(part.entry(), entry, probability)
                                        : random.nextDouble() < probability ? "unknown" : entry));
                yield entries;
            }
            case CHOICES ->
                random.nextDouble() < probability ? partly((List<?>) value, Names.all(part.element())) : value;
            default -> value;
        };
    }

    /** Answers for some members, each as the complete list has it. */
    private Map<String, Object> partly(List<?> members, List<String> names) {
        Map<String, Object> answers = new LinkedHashMap<>();
        names.stream()
                .filter(name -> random.nextBoolean())
                .forEach(name -> answers.put(name, members.contains(name) ? "yes" : "no"));
        return answers;
    }

    /** Whole months or years in days, some of the time: true of them, and less precise. */
    private Object blurred(Unit asked, Object value) {
        if (asked == Unit.DAYS || !(value instanceof Integer number) || random.nextInt(3) > 0) {
            return value;
        }
        Period days = new Period(Origin.unstated(""), Unit.DAYS, Optional.of(new BigDecimal(number)), asked);
        int least = days.least().intValueExact();
        return least + random.nextInt(days.most().intValueExact() - least + 1) + " days";
    }

    /** A complete tree of which all that the given one states is true. */
    Map<String, Object> fill(Map<String, Object> partial) {
        Map<String, Object> tree = fill(partial, shared);
        sections.forEach((id, type) -> tree.put(id, fill(strings(partial.getOrDefault(id, Map.of())), Shape.of(type))));
        return tree;
    }

    private Map<String, Object> fill(Map<String, Object> partial, Shape shape) {
        return consistent(shape, anyFill(partial, shape), partial.keySet());
    }

    /** The block with other values of facts that contradict each other; the facts of those keys stay, and contradict none. */
    private Map<String, Object> consistent(Shape shape, Map<String, Object> block, Set<String> stay) {
        for (List<Contradiction> found = contradictions(shape, block);
                !found.isEmpty();
                found = contradictions(shape, block)) {
            Contradiction one = found.get(0);
            String path = stay.contains(one.fact().path())
                    ? one.other().path()
                    : one.fact().path();
            block.put(path, again().value(shape.part(path).orElseThrow()));
        }
        return block;
    }

    private static List<Contradiction> contradictions(Shape shape, Map<String, Object> block) {
        if (!Consistent.class.isAssignableFrom(shape.type())) {
            return List.of();
        }
        Faults faults = new Faults(SOURCE);
        Node tree = TreeParser.parse(text(block), faults);
        Record record = new Binder(faults).record(shape, Optional.of(tree), "");
        return ((Consistent) record).contradictions(Limits.LAST_DAY);
    }

    /** Another one, so that mending takes nothing from the sequence of this one. */
    private DescriptionGenerator again() {
        if (again == null) {
            again = new DescriptionGenerator(engine, seed + 1);
        }
        return again;
    }

    private Map<String, Object> anyFill(Map<String, Object> partial, Shape shape) {
        Map<String, Object> filled = anyBlock(shape);
        for (Part part : shape.parts()) {
            Object stated = partial.get(part.key());
            if (stated != null) {
                filled.put(part.key(), fillValue(part, stated));
            }
        }
        if (filled.get("attempts") instanceof Integer attempts
                && filled.get("successes") instanceof Integer successes) {
            boolean fixed = partial.containsKey("attempts");
            filled.put("attempts", fixed ? attempts : Math.max(attempts, successes));
            filled.put("successes", fixed ? Math.min(attempts, successes) : successes);
        }
        return filled;
    }

    private Object fillValue(Part part, Object stated) {
        return switch (part.kind()) {
            case SECTION -> fill(strings(stated), part.shape());
            case LISTED ->
                ((List<?>) stated)
                        .stream().map(item -> fill(strings(item), part.shape())).toList();
            case TABLE -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                strings(stated).forEach((key, entry) -> entries.put(key, fillEntry(part.entry(), entry)));
                yield entries;
            }
            case CHOICES -> stated instanceof Map<?, ?> some ? members(part, some) : stated;
            default -> stated;
        };
    }

    private Object fillEntry(Part entry, Object stated) {
        return stated.equals("unknown") ? value(entry) : fillValue(entry, stated);
    }

    /** The members answered yes, and some of those not answered. */
    private List<String> members(Part part, Map<?, ?> some) {
        return Names.all(part.element()).stream()
                .filter(name -> some.containsKey(name) ? some.get(name).equals("yes") : random.nextInt(3) == 0)
                .toList();
    }

    /** The description that a tree states. */
    public Description read(Map<String, Object> tree) {
        return engine.reader().read(SOURCE, text(tree));
    }

    /** The tree as a description's text. */
    public static String text(Map<String, Object> tree) {
        return MAPPER.writeValueAsString(tree);
    }

    private Map<String, Object> block(Shape shape) {
        return consistent(shape, anyBlock(shape), Set.of());
    }

    private Map<String, Object> anyBlock(Shape shape) {
        Map<String, Object> block = new LinkedHashMap<>();
        shape.parts().forEach(part -> block.put(part.key(), value(part)));
        if (block.get("attempts") instanceof Number && block.get("successes") instanceof Number) {
            int attempts = random.nextInt(400);
            block.put("attempts", attempts);
            block.put("successes", random.nextBoolean() ? 0 : random.nextInt(attempts + 1));
        }
        return block;
    }

    private Object value(Part part) {
        return switch (part.kind()) {
            case ANSWER -> random.nextBoolean() ? "yes" : "no";
            case AMOUNT -> pick(random.nextInt(4) == 0 ? COUNTS : AMOUNTS);
            case PERIOD -> random.nextInt(3) == 0 ? pick(PERIODS) : pick(AMOUNTS);
            case DAY -> pick(part.key().equals(Frames.END) ? ends : DAYS);
            case TEXT -> part.form().<Object>map(Form::example).orElseGet(() -> pick(TEXTS));
            case CHOICE -> pick(Names.all(part.element()));
            case CHOICES ->
                Names.all(part.element()).stream()
                        .filter(name -> random.nextInt(3) == 0)
                        .toList();
            case SECTION -> block(part.shape());
            case LISTED -> list(part);
            case TABLE -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                Names.all(part.keys()).stream()
                        .filter(name -> random.nextInt(3) > 0)
                        .forEach(name -> entries.put(name, value(part.entry())));
                yield entries;
            }
        };
    }

    private List<Object> list(Part part) {
        List<Object> items = new ArrayList<>();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Map<String, Object> item = block(part.shape());
            item.computeIfPresent("id", (key, old) -> "item-" + items.size());
            items.add(item);
        }
        return items;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> strings(Object map) {
        return (Map<String, Object>) map;
    }
}
