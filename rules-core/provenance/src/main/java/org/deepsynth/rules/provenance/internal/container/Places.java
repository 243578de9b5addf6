package org.deepsynth.rules.provenance.internal.container;

import java.util.List;
import org.deepsynth.rules.provenance.Place;

/** Places made from others. */
final class Places {

    private Places() {}

    /** The same, called so; no practice guide names it for the label. */
    static Place named(Place place, String name) {
        return new Place(name, false, place.offset(), place.length());
    }

    /** The same, called so; a practice guide of TC260 names it for the label. */
    static Place ofGuide(Place place, String name) {
        return new Place(name, true, place.offset(), place.length());
    }

    /** From the first of their bytes to the last; called as the first of them. */
    static Place spanning(List<Place> places) {
        long start = places.stream().mapToLong(Place::offset).min().orElse(-1);
        long end = places.stream()
                .mapToLong(place -> place.offset() + place.length())
                .max()
                .orElse(-1);
        return new Place(places.get(0).name(), places.get(0).named(), start, end - start);
    }
}
