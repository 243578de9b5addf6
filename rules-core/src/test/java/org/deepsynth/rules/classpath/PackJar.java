package org.deepsynth.rules.classpath;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.deepsynth.rules.toy.ToyPack;

/** Makes jars of packs, and class loaders that see them, as containers and build tools do. */
final class PackJar {

    private static final String SERVICES = "META-INF/services/org.deepsynth.rules.pack.RulePack";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A jar that names these packs, a line for each. */
    static PackJar naming(String... lines) {
        PackJar jar = new PackJar();
        jar.files.put(SERVICES, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return jar;
    }

    /** A jar with the toy pack: its classes, its files, and its name. */
    static PackJar toy(String version) {
        PackJar jar = naming(ToyPack.class.getName());
        for (String part : new String[] {"ToyPack", "ToyPack$Toy", "ToyPack$Check", "ToyRules"}) {
            jar.copy("org/deepsynth/rules/toy/" + part + ".class");
        }
        for (String part :
                new String[] {"not-required", "horizon", "act/instrument", "act/art-1", "act/art-2", "act/art-3"}) {
            jar.copy("toy/" + part + ".yaml");
        }
        for (String part : new String[] {"scopes", "act/art-1", "act/art-2", "act/art-3"}) {
            jar.copy("toy/" + part + ".drl");
        }
        jar.copy("META-INF/kie/org.deepsynth/toy/drools-model");
        String pack = new String(bytes("toy/pack.yaml"), StandardCharsets.UTF_8);
        return jar.with("toy/pack.yaml", pack.replace("version: \"1\"", "version: \"" + version + "\""));
    }

    /** The same jar with that file. */
    PackJar with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void copy(String path) {
        files.put(path, bytes(path));
    }

    private static byte[] bytes(String path) {
        try (InputStream in = PackJar.class.getClassLoader().getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it. */
    Path write(Path file) {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Writes its classes into one folder and its other files into another, as some builds do. */
    Path[] apart(Path folder) {
        Path[] folders = {folder.resolve("classes"), folder.resolve("resources")};
        files.forEach((path, bytes) -> {
            Path file = folders[path.endsWith(".class") ? 0 : 1].resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folders;
    }

    /** A class loader that asks its parent first, as most do. */
    static URLClassLoader loader(ClassLoader parent, Path... jars) {
        return new URLClassLoader(urls(jars), parent);
    }

    /** A class loader that looks into its own jars first, as those of web applications do. */
    static URLClassLoader ownFirst(ClassLoader parent, Path... jars) {
        return new URLClassLoader(urls(jars), parent) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                boolean own = findResource(name.replace('.', '/') + ".class") != null;
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded != null ? loaded : own ? findClass(name) : super.loadClass(name, resolve);
                }
            }

            @Override
            public URL getResource(String name) {
                URL own = findResource(name);
                return own == null ? super.getResource(name) : own;
            }
        };
    }

    /** Another application: its own copy of the library and of what that needs, and these jars. */
    static URLClassLoader application(Path... jars) {
        Path[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.endsWith("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        Path[] all = Stream.of(classPath, jars).flatMap(Stream::of).toArray(Path[]::new);
        return new URLClassLoader(urls(all), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] urls(Path... jars) {
        return Stream.of(jars)
                .map(jar -> {
                    try {
                        return jar.toUri().toURL();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    /** Does something while the thread has that context class loader. */
    static <T> T under(ClassLoader context, Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return action.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
