package org.deepsynth.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.text.Names;

/** Every place of a description where something may stand, each with the smallest description around it. */
final class FactPlaces {

    /**
     * One of them.
     *
     * @param part what belongs there
     * @param around writes a description, in YAML on one line, of which a value at that place is all
     */
    record Place(String path, Part part, UnaryOperator<String> around) {}

    private final List<Place> places = new ArrayList<>();

    private FactPlaces() {}

    static List<Place> of(Map<String, Class<? extends Record>> sections) {
        FactPlaces walk = new FactPlaces();
        walk.shape(Shape.of(SharedSections.class), "", UnaryOperator.identity());
        sections.forEach((id, type) -> walk.shape(Shape.of(type), id + ".", value -> "{" + id + ": " + value + "}"));
        return List.copyOf(walk.places);
    }

    private void shape(Shape shape, String path, UnaryOperator<String> around) {
        shape.parts()
                .forEach(part ->
                        part(part, path + part.key(), value -> around.apply("{" + part.key() + ": " + value + "}")));
    }

    private void part(Part part, String path, UnaryOperator<String> around) {
        places.add(new Place(path, part, around));
        switch (part.kind()) {
            case SECTION -> shape(part.shape(), path + ".", around);
            case LISTED -> shape(part.shape(), path + "[0].", value -> around.apply("[" + value + "]"));
            case TABLE -> {
                // what stands below each key is the same
                String name = Names.all(part.keys()).get(0);
                part(part.entry(), path + "." + name, value -> around.apply("{" + name + ": " + value + "}"));
            }
            default -> {
                // a single fact has nothing inside
            }
        }
    }
}
