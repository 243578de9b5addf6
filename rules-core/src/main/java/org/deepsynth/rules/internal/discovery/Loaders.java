package org.deepsynth.rules.internal.discovery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.pack.RulePack;

/**
 * The class loaders in which packs and the files of their tests are looked for. The context class loader alone is not enough: a
 * thread of a common pool, or one that a container lends, often has another application's or none.
 */
public final class Loaders {

    private Loaders() {}

    /** The thread's context class loader, or the system's where it has none, and the loader of this library. */
    public static List<ClassLoader> all() {
        ClassLoader context = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader);
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        Stream.of(context, RulePack.class.getClassLoader()).forEach(loaders::add);
        return List.copyOf(loaders);
    }
}
