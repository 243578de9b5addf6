package org.deepsynth.rules.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Catalogue;

/** Picks packs by their ids. An id that picks nothing would leave a report that is content with less than was asked. */
final class ChosenPacks {

    private ChosenPacks() {}

    static <T> List<T> of(List<T> packs, Function<T, Catalogue> catalogue, Collection<String> ids) {
        List<String> held =
                packs.stream().map(pack -> catalogue.apply(pack).id()).toList();
        for (String id : ids) {
            if (!held.contains(id)) {
                throw new IllegalArgumentException(
                        "The pack (" + id + ") must be one that was assessed.\n" + Nearest.wayOut(id, held));
            }
        }
        return packs.stream()
                .filter(pack -> ids.contains(catalogue.apply(pack).id()))
                .toList();
    }

    /** A report without a pack, or a pack without an obligation, would pass whatever the service does. */
    static void requireSome(Collection<?> some, String thing, String part) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException(thing + " must hold at least one " + part + ".");
        }
    }
}
