package org.deepsynth.rules.internal.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.discovery.FoundPacks;
import org.deepsynth.rules.internal.discovery.PackId;
import org.deepsynth.rules.internal.discovery.Places;
import org.deepsynth.rules.internal.discovery.Provider;
import org.deepsynth.rules.internal.discovery.SectionCheck;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.law.Requirement;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/** Loads the packs of an engine, at least one and one of each id, or tells all defects of all of them. */
public final class LoadedPacks {

    private static final String PATH = "class path";
    private static final String ADD =
            "Add a dependency such as org.deepsynth:rules-cac, or a pack of your own; where jars are"
                    + " merged into one, merge their META-INF/services too (ServicesResourceTransformer of maven-shade-plugin).";

    private final FoundPacks found;
    private final List<Fault> faults;
    private final Map<String, List<RulePack>> byId = new TreeMap<>();
    private final Requirements requirements;
    private final Map<String, Optional<LoadedPack>> loaded = new TreeMap<>();
    /** The packs that are being loaded, each because the one before builds on it. */
    private final List<String> way = new ArrayList<>();

    private LoadedPacks(FoundPacks found) {
        this.found = found;
        this.faults = new ArrayList<>(found.faults());
        found.packs()
                .forEach(pack -> PackId.of(pack, faults)
                        .ifPresent(id -> byId.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(pack)));
        this.requirements = new Requirements(new TreeMap<>(byId));
    }

    /**
     * All of these packs, in the order of their ids.
     *
     * @throws InvalidSourceException with all defects, or when there is no pack
     */
    public static List<LoadedPack> all(FoundPacks found) {
        LoadedPacks packs = new LoadedPacks(found);
        if (found.packs().isEmpty() && found.faults().isEmpty()) {
            packs.faults.add(Fault.of(PATH, "There must be at least one rule pack.", ADD));
        }
        return packs.load();
    }

    /**
     * The packs of these ids and those that they build on, in the order of the ids. Defects of others do not matter unless one is
     * missing.
     *
     * @throws InvalidSourceException with all defects of theirs, or when one is missing or none is named
     */
    public static List<LoadedPack> only(FoundPacks found, Collection<String> ids) {
        LoadedPacks packs = new LoadedPacks(found);
        List<String> installed = List.copyOf(packs.byId.keySet());
        List<Fault> missing = new TreeSet<>(ids)
                .stream()
                        .filter(id -> !installed.contains(id))
                        .map(id -> missing(id, installed))
                        .toList();
        if (ids.isEmpty()) {
            missing =
                    List.of(Fault.of(PATH, "The ids of packs must be at least one.", "Known here: " + installed + "."));
        }
        if (missing.isEmpty()) {
            packs.faults.clear();
        }
        packs.faults.addAll(missing);
        packs.byId.keySet().retainAll(packs.requirements.closure(ids));
        return packs.load();
    }

    /** This pack and those on the class path that it builds on, not loaded yet. */
    public static List<RulePack> around(RulePack pack) {
        Map<String, List<RulePack>> byId = new LoadedPacks(FoundPacks.search()).byId;
        byId.put(pack.id(), List.of(pack));
        return new Requirements(byId)
                .closure(List.of(pack.id())).stream()
                        .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                        .toList();
    }

    private static Fault missing(String id, List<String> installed) {
        String wayOut = Nearest.to(id, installed)
                .map(nearest -> "Maybe write " + nearest + ".")
                .orElse(ADD);
        return Fault.of(PATH, "The pack (" + id + ") must be there; found are " + installed + ".", wayOut);
    }

    private List<LoadedPack> load() {
        byId.keySet().forEach(this::load);
        if (!faults.isEmpty()) {
            throw new InvalidSourceException(faults);
        }
        return loaded.values().stream().flatMap(Optional::stream).toList();
    }

    /** The pack of that id, loaded after those that it builds on; empty where something is wrong with it, which is told once. */
    private Optional<LoadedPack> load(String id) {
        if (!loaded.containsKey(id)) {
            way.add(id);
            loaded.put(id, loadFirst(id, byId.getOrDefault(id, List.of())));
            way.remove(id);
        }
        return loaded.getOrDefault(id, Optional.empty());
    }

    private Optional<LoadedPack> loadFirst(String id, List<RulePack> packs) {
        if (packs.size() > 1) {
            fault(id, "It must be one pack that has this id; they are " + named(packs) + ".", "Remove all but one.");
            return Optional.empty();
        }
        RulePack pack = packs.get(0);
        if (!inOnePlace(id, pack) || !sectionFits(id, pack)) {
            return Optional.empty();
        }
        List<Requirement> needed = requirements.of(id);
        List<LoadedPack> required =
                needed.stream().flatMap(one -> required(id, one).stream()).toList();
        return required.size() < needed.size() ? Optional.empty() : load(id, pack, required);
    }

    private Optional<LoadedPack> required(String id, Requirement requirement) {
        String other = requirement.pack();
        if (way.contains(other)) {
            faults.add(Requirements.ring(source(id), way.subList(way.indexOf(other), way.size())));
            return Optional.empty();
        }
        if (!byId.containsKey(other)) {
            faults.add(requirements.missing(source(id), other));
            return Optional.empty();
        }
        Optional<LoadedPack> found = load(other);
        Optional<String> unfit =
                found.map(one -> one.catalogue().version()).filter(version -> !requirement.accepts(version));
        unfit.ifPresent(version -> faults.add(Requirements.unfit(source(id), requirement, version)));
        return unfit.isPresent() ? Optional.empty() : found;
    }

    private static String named(List<RulePack> packs) {
        return packs.stream()
                .map(pack -> pack.getClass().getName() + " in " + Places.of(pack.getClass()))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private boolean inOnePlace(String id, RulePack pack) {
        try {
            List<String> places = Places.of(pack, id, found.loaders());
            if (places.size() > 1) {
                fault(
                        id,
                        "It must lie in one place; it lies in " + String.join(" and in ", places) + ".",
                        "Remove all but one: only one of them would count.");
            }
            return places.size() <= 1;
        } catch (IOException e) {
            fault(id, "Its place must be readable: " + e + ".", "Check the class path.");
            return false;
        }
    }

    private boolean sectionFits(String id, RulePack pack) {
        Faults own = new Faults(source(id));
        SectionCheck.check(pack, own);
        faults.addAll(own.found());
        return own.found().isEmpty();
    }

    private Optional<LoadedPack> load(String id, RulePack pack, List<LoadedPack> required) {
        try {
            return Optional.of(PackLoader.load(pack, required));
        } catch (InvalidSourceException e) {
            faults.addAll(e.faults());
        } catch (RuntimeException | LinkageError e) {
            fault(id, "It must load without an exception; it threw " + e + ".", Provider.WAY_OUT);
        }
        return Optional.empty();
    }

    private void fault(String id, String message, String wayOut) {
        faults.add(Fault.of(source(id), message, wayOut));
    }

    private static String source(String id) {
        return "pack " + id;
    }
}
