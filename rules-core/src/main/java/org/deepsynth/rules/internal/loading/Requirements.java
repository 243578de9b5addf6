package org.deepsynth.rules.internal.loading;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.internal.catalogue.RequirementReader;
import org.deepsynth.rules.internal.files.PackFiles;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Requirement;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;

/** On which packs packs build, as their files say before anything else of them is read. */
final class Requirements {

    private final Map<String, List<RulePack>> packs;

    /** Among these packs, by their ids. */
    Requirements(Map<String, List<RulePack>> packs) {
        this.packs = packs;
    }

    /** What the pack of that id requires; nothing where there is no such pack, or several. */
    List<Requirement> of(String id) {
        List<RulePack> named = packs.getOrDefault(id, List.of());
        if (named.size() != 1) {
            return List.of();
        }
        try {
            return PackFiles.of(named.get(0))
                    .text(id + "/pack.yaml")
                    .map(RequirementReader::of)
                    .orElse(List.of());
        } catch (RuntimeException | LinkageError e) {
            // it is told when the pack is loaded
            return List.of();
        }
    }

    /** These ids and those of all packs that they build on, whether there or not. */
    Set<String> closure(Collection<String> ids) {
        Set<String> all = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            String id = next.remove();
            if (all.add(id)) {
                of(id).forEach(one -> next.add(one.pack()));
            }
        }
        return all;
    }

    /** A pack that is not there. */
    Fault missing(String source, String other) {
        return Fault.of(
                source,
                "The pack (" + other + ") that it requires must be there; found are " + packs.keySet() + ".",
                Nearest.to(other, packs.keySet())
                        .map(nearest -> "Maybe write " + nearest + ".")
                        .orElse("Add a dependency on it."));
    }

    /** A pack of a version that will not do. */
    static Fault unfit(String source, Requirement requirement, String version) {
        return Fault.of(
                source,
                "The pack " + requirement.pack() + " (" + version + ") that it requires must be "
                        + requirement.versions() + ".",
                "Take another version of one of the two.");
    }

    /** Packs each of which builds on the next, and the last on the first. */
    static Fault ring(String source, List<String> way) {
        return Fault.of(
                source,
                "The packs (" + String.join(" → ", way) + " → " + way.get(0) + ") must not require each other.",
                "Let one of them do without the next.");
    }
}
