package org.deepsynth.rules.internal.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.text.Names;
import tools.jackson.databind.json.JsonMapper;

/** A description in which nothing is stated but that each list and table has entries: what rules ask for can be read off it. */
public final class BlankTree {

    /** The id of the one feature. */
    public static final String FEATURE = "any";

    private BlankTree() {}

    /** Its text, with the sections of that record and those of packs. */
    public static String text(Class<? extends Record> shared, Map<String, Class<? extends Record>> sections) {
        Map<String, Object> tree = block(Shape.of(shared));
        sections.forEach((id, type) -> tree.put(id, block(Shape.of(type))));
        return new JsonMapper().writeValueAsString(tree);
    }

    private static Map<String, Object> block(Shape shape) {
        Map<String, Object> block = new LinkedHashMap<>();
        for (Part part : shape.parts()) {
            switch (part.kind()) {
                case SECTION -> block.put(part.key(), block(part.shape()));
                case LISTED -> block.put(part.key(), List.of(item(part.shape())));
                case TABLE -> block.put(part.key(), table(part));
                default -> {
                    // left out: nothing is stated
                }
            }
        }
        return block;
    }

    private static Map<String, Object> item(Shape shape) {
        Map<String, Object> item = block(shape);
        shape.part("id").ifPresent(id -> item.put("id", FEATURE));
        return item;
    }

    private static Map<String, Object> table(Part part) {
        Map<String, Object> entries = new LinkedHashMap<>();
        boolean records = part.entry().kind() == Shape.Kind.SECTION;
        Names.all(part.keys()).forEach(name -> entries.put(name, records ? block(part.shape()) : "unknown"));
        return entries;
    }
}
