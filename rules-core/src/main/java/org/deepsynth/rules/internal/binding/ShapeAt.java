package org.deepsynth.rules.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.internal.tree.PathSteps;
import org.deepsynth.rules.text.Names;

/** Finds what a record holds at the path of a fact. */
public final class ShapeAt {

    private ShapeAt() {}

    /** The part at the path, such as {@code features[0].labels.text}; empty where the records have nothing there. */
    public static Optional<Part> find(Shape shared, Map<String, Class<? extends Record>> sections, String path) {
        return way(shared, sections, path).map(parts -> parts.get(parts.size() - 1));
    }

    /** Whether the part at the path is given, by its own mark or by that of a list or table in which it stands. */
    public static boolean given(Shape shared, Map<String, Class<? extends Record>> sections, String path) {
        List<Part> way = way(shared, sections, path).orElse(List.of());
        return way.stream().skip(Math.max(0, way.size() - 1)).anyMatch(Part::given)
                || way.stream().anyMatch(part -> part.given() && part.kind() != Kind.SECTION);
    }

    /** The part at the path after those in which it stands. */
    private static Optional<List<Part>> way(Shape shared, Map<String, Class<? extends Record>> sections, String path) {
        List<Part> way = new ArrayList<>();
        return PathSteps.of(path)
                .filter(steps -> {
                    Class<? extends Record> section = sections.get(steps.get(0));
                    return section == null ? goes(shared, steps, way) : goes(Shape.of(section), rest(steps), way);
                })
                .map(steps -> way);
    }

    /** Whether the steps lead from the record to a part; notes those that it meets. */
    private static boolean goes(Shape shape, List<String> steps, List<Part> way) {
        Optional<Part> part = steps.isEmpty() ? Optional.empty() : shape.part(steps.get(0));
        return part.isPresent() && inside(part.get(), rest(steps), way);
    }

    private static boolean inside(Part part, List<String> rest, List<Part> way) {
        way.add(part);
        if (rest.isEmpty()) {
            return true;
        }
        return switch (part.kind()) {
            case SECTION -> goes(part.shape(), rest, way);
            case LISTED -> PathSteps.isItem(rest.get(0)) && goes(part.shape(), rest(rest), way);
            case TABLE -> Names.all(part.keys()).contains(rest.get(0)) && inside(part.entry(), rest(rest), way);
            default -> false;
        };
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }
}
