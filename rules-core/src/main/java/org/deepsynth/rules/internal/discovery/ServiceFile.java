package org.deepsynth.rules.internal.discovery;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;

/**
 * A file of {@code META-INF/services} that names packs. {@link java.util.ServiceLoader} reads it too, but gives up at the first
 * mistake and does not tell another application's pack from a mistake.
 *
 * @param url where it is
 * @param loader which class loader sees it
 */
public record ServiceFile(URL url, ClassLoader loader) {

    private static final String NAME = RulePack.class.getName();
    private static final String PATH = "META-INF/services/" + NAME;

    /** The files that the class loader sees. */
    public static List<ServiceFile> seenBy(ClassLoader loader, List<Fault> faults) {
        List<ServiceFile> files = new ArrayList<>();
        try {
            Enumeration<URL> urls = loader.getResources(PATH);
            urls.asIterator().forEachRemaining(url -> files.add(new ServiceFile(url, loader)));
        } catch (IOException e) {
            faults.add(Fault.of(PATH, "The files of that name must be found: " + e + ".", "Check the class path."));
        }
        return files;
    }

    /** The classes that it names, without those of another application's copy of this library; the other ones are faults. */
    public List<Class<? extends RulePack>> types(List<Fault> faults) {
        Faults here = new Faults(url.toString());
        List<Class<? extends RulePack>> types = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Places.text(url).lines().toList()) {
                number++;
                String name = line.replaceFirst("#.*", "").strip();
                if (!name.isEmpty()) {
                    type(name, new Mark(number, line.indexOf(name) + 1), here).ifPresent(types::add);
                }
            }
        } catch (IOException e) {
            here.add(Mark.NONE, "The file must be readable: " + e + ".", "Build its jar again.");
        }
        faults.addAll(here.found());
        return types;
    }

    private Optional<Class<? extends RulePack>> type(String name, Mark mark, Faults faults) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (RulePack.class.isAssignableFrom(type)) {
                return Optional.of(type.asSubclass(RulePack.class));
            }
            if (!foreign(type)) {
                faults.add(mark, "The class (" + name + ") must implement RulePack.", "Name the class of the pack.");
            }
        } catch (ClassNotFoundException e) {
            faults.add(
                    mark,
                    "The class (" + name + ") must be on the class path.",
                    "Write the full name of the pack's class, one on each line.");
        } catch (LinkageError e) {
            faults.add(mark, "The class (" + name + ") must be loadable: " + e + ".", Provider.WAY_OUT);
        }
        return Optional.empty();
    }

    /** Whether it implements the {@code RulePack} of another copy of this library. */
    private static boolean foreign(Class<?> type) {
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            for (Class<?> implemented : above.getInterfaces()) {
                if (implemented.getName().equals(NAME) || foreign(implemented)) {
                    return true;
                }
            }
        }
        return false;
    }
}
