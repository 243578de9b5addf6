package org.deepsynth.rules.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Obligation;

/** What was concluded of each obligation alone, by its id, so that judging one does not look at all. */
record ByObligation(Map<String, Concluded> parts) {

    static ByObligation of(LoadedPack pack, Concluded all) {
        Map<String, List<Conclusion>> conclusions =
                all.conclusions().stream().collect(Collectors.groupingBy(Conclusion::obligation));
        return new ByObligation(pack.catalogue().obligations().stream()
                .map(Obligation::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Concluded(
                                conclusions.getOrDefault(id, List.of()), all.roles(), all.scopes(), all.named()))));
    }

    /**
     * The part of that obligation.
     *
     * @throws IllegalArgumentException when it is none of the pack's
     */
    Concluded of(Obligation obligation) {
        return Optional.ofNullable(parts.get(obligation.id()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The obligation (" + obligation.id() + ") must be one of the pack."));
    }
}
