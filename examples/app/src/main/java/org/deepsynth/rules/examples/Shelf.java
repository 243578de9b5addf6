package org.deepsynth.rules.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Packs that come with the command and are taken from their shelf only where a run names them: by a command that is about all of them,
 * by an id, by the path of a fact, or by a description with a section of theirs. Who describes a service for China alone is not asked
 * what it owes elsewhere, and does not wait until the other packs are loaded.
 */
final class Shelf {

    /** Names their jars, or the folders of their classes, as a class path does. */
    static final String PROPERTY = "deepsynth.shelf";

    private static final List<String> OF_ALL = List.of("where", "crosswalk", "facts", "schema");
    private static final Map<List<Path>, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private Shelf() {}

    /** A run of the command with what its arguments name in sight. */
    static int opened(String[] arguments, IntSupplier run) {
        List<Path> named = named(arguments);
        if (named.isEmpty()) {
            return run.getAsInt();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADERS.computeIfAbsent(named, Shelf::loader));
        try {
            return run.getAsInt();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Path> named(String[] arguments) {
        Map<String, Path> all = all();
        boolean every = arguments.length > 0 && OF_ALL.contains(arguments[0]);
        return all.entrySet().stream()
                .filter(one -> every || Stream.of(arguments).anyMatch(argument -> names(argument, one.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The places of the packs by their ids. */
    private static Map<String, Path> all() {
        Map<String, Path> all = new TreeMap<>();
        Arrays.stream(System.getProperty(PROPERTY, "").split(File.pathSeparator, -1))
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .forEach(place -> all.put(id(place), place));
        return all;
    }

    /** The folder in which {@code pack.yaml} stands is the pack's id. */
    private static String id(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return folder(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return folder(jar.getPath("/"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String folder(Path root) throws IOException {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(one -> Files.exists(one.resolve("pack.yaml")))
                    .map(one -> one.getFileName().toString().replace("/", ""))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The place (" + root + ") must hold a pack."));
        }
    }

    private static boolean names(String argument, String id) {
        if (argument.equals(id) || argument.startsWith(id + "-") || argument.startsWith(id + ".")) {
            return true;
        }
        Path path = Path.of(argument);
        return describes(path, Pattern.compile("(?m)(^|[{,])[ \\t-]*\"?" + Pattern.quote(id) + "\"?[ \\t]*:"));
    }

    /** Whether a description, or one in a folder, has a section that begins so; what cannot be read is told when it is. */
    private static boolean describes(Path path, Pattern section) {
        try {
            if (Files.isDirectory(path)) {
                return Source.descriptions(path).stream().anyMatch(file -> describes(file, section));
            }
            return Files.isRegularFile(path)
                    && Files.size(path) <= Source.MOST_BYTES
                    && section.matcher(Files.readString(path)).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static ClassLoader loader(List<Path> places) {
        URL[] urls = places.stream().map(Shelf::url).toArray(URL[]::new);
        return new URLClassLoader(urls, Shelf.class.getClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("A file has an address.", impossible);
        }
    }
}
