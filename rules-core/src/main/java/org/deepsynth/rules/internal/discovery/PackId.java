package org.deepsynth.rules.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.description.About;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;

/** Asks a pack for its id. */
public final class PackId {

    private static final List<String> TAKEN = Stream.concat(
                    Stream.of(About.KEY), Shape.of(SharedSections.class).keys().stream())
            .toList();

    private PackId() {}

    /** The pack's id; none, and a fault, where it cannot be one. */
    public static Optional<String> of(RulePack pack, List<Fault> faults) {
        Class<?> type = pack.getClass();
        try {
            String id = pack.id();
            if (id != null && !id.isBlank() && !TAKEN.contains(id)) {
                return Optional.of(id);
            }
            faults.add(fault(
                    type, "The id (" + id + ") of " + type.getName() + " must be a name that no shared section has."));
        } catch (RuntimeException | LinkageError e) {
            faults.add(fault(
                    type, "The id of " + type.getName() + " must be a name; asked for it, the pack threw " + e + "."));
        }
        return Optional.empty();
    }

    private static Fault fault(Class<?> type, String message) {
        return Fault.of(Places.of(type), message, "Give back the name of the folder with its pack.yaml.");
    }
}
