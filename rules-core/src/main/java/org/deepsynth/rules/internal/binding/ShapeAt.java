package org.deepsynth.rules.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.PathSteps;
import org.deepsynth.rules.text.Names;

/** Finds what a record holds at the path of a fact. */
public final class ShapeAt {

    private ShapeAt() {}

    /** The part at the path, such as {@code features[0].labels.text}; empty where the records have nothing there. */
    public static Optional<Part> find(Shape shared, Map<String, Class<? extends Record>> sections, String path) {
        return PathSteps.of(path).flatMap(steps -> {
            Class<? extends Record> section = sections.get(steps.get(0));
            return section == null ? find(shared, steps) : find(Shape.of(section), rest(steps));
        });
    }

    private static Optional<Part> find(Shape shape, List<String> steps) {
        return steps.isEmpty() ? Optional.empty() : shape.part(steps.get(0)).flatMap(part -> inside(part, rest(steps)));
    }

    private static Optional<Part> inside(Part part, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(part);
        }
        return switch (part.kind()) {
            case SECTION -> find(part.shape(), rest);
            case LISTED -> PathSteps.isItem(rest.get(0)) ? find(part.shape(), rest(rest)) : Optional.empty();
            case TABLE ->
                Names.all(part.keys()).contains(rest.get(0)) ? inside(part.entry(), rest(rest)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
