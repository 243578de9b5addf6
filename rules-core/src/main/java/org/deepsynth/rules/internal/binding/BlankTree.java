package org.deepsynth.rules.internal.binding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.text.Names;
import tools.jackson.databind.json.JsonMapper;

/** A description in which nothing is stated but that each list and table has entries: what rules ask for can be read off it. */
public final class BlankTree {

    private static final String ANY = "any";
    private static final String FEATURES = "features";

    private BlankTree() {}

    /** The id of the one thing in the list at that path: things of different lists are told apart by it. */
    public static String id(String list) {
        return list.equals(FEATURES) ? ANY : ANY + "-" + list.replace('.', '-');
    }

    /** Its text, with the sections of that record and those of packs. */
    public static String text(Shape shared, Map<String, Class<? extends Record>> sections) {
        Map<String, Object> tree = block(shared, "");
        sections.forEach((id, type) -> tree.put(id, block(Shape.of(type), id + ".")));
        return new JsonMapper().writeValueAsString(tree);
    }

    /** The text of a description that states nothing but that there is one thing in each of the lists at these paths. */
    public static String text(Collection<String> lists) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String list : lists) {
            List<String> keys = List.of(list.split("\\."));
            Map<String, Object> block = tree;
            for (String key : keys.subList(0, keys.size() - 1)) {
                block = inside(block, key);
            }
            block.put(keys.get(keys.size() - 1), List.of(Map.of("id", id(list))));
        }
        return new JsonMapper().writeValueAsString(tree);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> block, String key) {
        return (Map<String, Object>) block.computeIfAbsent(key, one -> new LinkedHashMap<String, Object>());
    }

    /** {@code path} ends where the block begins. */
    private static Map<String, Object> block(Shape shape, String path) {
        Map<String, Object> block = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            switch (part.kind()) {
                case SECTION -> block.put(part.key(), block(part.shape(), path + part.key() + "."));
                case LISTED -> block.put(part.key(), List.of(item(part.shape(), path + part.key())));
                case TABLE -> block.put(part.key(), table(part, path + part.key()));
                default -> {
                    // left out: nothing is stated
                }
            }
        }
        return block;
    }

    private static Map<String, Object> item(Shape shape, String list) {
        Map<String, Object> item = block(shape, list + "[].");
        boolean subject = Subject.class.isAssignableFrom(shape.type());
        shape.part("id").ifPresent(id -> item.put("id", subject ? id(list) : ANY));
        return item;
    }

    private static Map<String, Object> table(Part part, String path) {
        Map<String, Object> entries = new LinkedHashMap<>();
        boolean records = part.entry().kind() == Shape.Kind.SECTION;
        Names.all(part.keys())
                .forEach(name -> entries.put(name, records ? block(part.shape(), path + ".*.") : "unknown"));
        return entries;
    }
}
