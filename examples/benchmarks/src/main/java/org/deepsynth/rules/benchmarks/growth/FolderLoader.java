package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.deepsynth.rules.pack.RulePack;

/** Loads a pack from a folder, though the class path has classes and files of the same names. */
final class FolderLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final Path folder;

    FolderLoader(Path folder) throws MalformedURLException {
        super(new URL[] {folder.toUri().toURL()}, FolderLoader.class.getClassLoader());
        this.folder = folder;
    }

    /** The pack of that class in the folder. */
    RulePack pack(String type) {
        try {
            return (RulePack) loadClass(type).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The pack (" + type + ") must be in " + folder + ".", e);
        }
    }

    /** Of files, only the folder's: those of the installed pack that it has not are not part of it. */
    @Override
    public URL getResource(String name) {
        return findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            boolean own = Files.exists(folder.resolve(name.replace('.', '/') + ".class"));
            return own ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    /** Copies the class file of a class on the class path below a folder, so that a loader defines it anew. */
    static void copy(Class<?> type, Path folder) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (var bytes = type.getClassLoader().getResourceAsStream(file)) {
            GeneratedPack.write(folder.resolve(file), bytes.readAllBytes());
        }
    }
}
