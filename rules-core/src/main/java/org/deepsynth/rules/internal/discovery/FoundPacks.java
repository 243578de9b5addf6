package org.deepsynth.rules.internal.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;

/**
 * Packs that are to be loaded.
 *
 * @param packs the packs, not looked into yet
 * @param loaders where they were looked for; none where they were given
 * @param faults what is wrong with those that cannot be had
 */
public record FoundPacks(List<RulePack> packs, List<ClassLoader> loaders, List<Fault> faults) {

    public FoundPacks {
        packs = List.copyOf(packs);
        loaders = List.copyOf(loaders);
        faults = List.copyOf(faults);
    }

    /** These packs, wherever they come from. */
    public static FoundPacks given(RulePack... packs) {
        return new FoundPacks(List.of(packs), List.of(), List.of());
    }

    /** The packs that the class path and the module path name. A class that is found in several ways is one pack. */
    public static FoundPacks search() {
        List<ClassLoader> loaders = Loaders.all();
        List<Fault> faults = new ArrayList<>();
        Map<String, Optional<RulePack>> found = new LinkedHashMap<>();
        for (ServiceLoader.Provider<RulePack> provided : ofModules(faults)) {
            found.computeIfAbsent(key(provided.type()), key -> Provider.make(provided, faults));
        }
        for (Class<? extends RulePack> type : ofClassPath(loaders, faults)) {
            found.computeIfAbsent(key(type), key -> Provider.make(type, faults));
        }
        return new FoundPacks(
                found.values().stream().flatMap(Optional::stream).toList(),
                loaders,
                List.copyOf(new LinkedHashSet<>(faults)));
    }

    private static Set<Class<? extends RulePack>> ofClassPath(List<ClassLoader> loaders, List<Fault> faults) {
        Set<Class<? extends RulePack>> types = new LinkedHashSet<>();
        for (ClassLoader loader : loaders) {
            ServiceFile.seenBy(loader, faults).forEach(file -> types.addAll(file.types(faults)));
        }
        return types;
    }

    private static List<ServiceLoader.Provider<RulePack>> ofModules(List<Fault> faults) {
        // none where this library is on the class path, and then no module can provide a pack to it
        ModuleLayer layer = RulePack.class.getModule().getLayer();
        try {
            return layer == null
                    ? List.of()
                    : ServiceLoader.load(layer, RulePack.class).stream().toList();
        } catch (ServiceConfigurationError e) {
            faults.add(Fault.of("module path", String.valueOf(e.getMessage()), Provider.WAY_OUT));
            return List.of();
        }
    }

    /** A class that two class loaders define from one place is one pack all the same. */
    private static String key(Class<?> type) {
        return type.getName() + " in " + Places.of(type);
    }
}
