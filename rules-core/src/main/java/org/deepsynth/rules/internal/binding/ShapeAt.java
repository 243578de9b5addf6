package org.deepsynth.rules.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;

/** Finds what a record holds at the path of a fact. */
public final class ShapeAt {

    private ShapeAt() {}

    /** The part at the path, such as {@code features[0].labels.text}; empty where the records have nothing there. */
    public static Optional<Part> find(Shape shared, Map<String, Class<? extends Record>> sections, String path) {
        List<String> steps = List.of(path.split("\\."));
        Class<? extends Record> section = sections.get(steps.get(0));
        return section == null ? find(shared, steps) : find(Shape.of(section), steps.subList(1, steps.size()));
    }

    private static Optional<Part> find(Shape shape, List<String> steps) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String step = steps.get(0);
        boolean item = step.endsWith("]");
        Optional<Part> part = shape.part(item ? step.substring(0, step.indexOf('[')) : step);
        List<String> rest = steps.subList(1, steps.size());
        if (part.isPresent() && part.get().kind() == Kind.TABLE && !rest.isEmpty()) {
            return inside(part.get().entry(), rest.subList(1, rest.size()));
        }
        return part.flatMap(found -> item ? find(found.shape(), rest) : inside(found, rest));
    }

    private static Optional<Part> inside(Part part, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(part);
        }
        return part.kind() == Kind.SECTION ? find(part.shape(), rest) : Optional.empty();
    }
}
