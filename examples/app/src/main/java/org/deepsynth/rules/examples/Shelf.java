package org.deepsynth.rules.examples;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Packs that come with the command and are taken from their shelf only where a run names them: by a command that is about all of them,
 * by an id, by the path of a fact, or by a description with a section of theirs. Who describes a service for China alone is not asked
 * what it owes elsewhere, and does not wait until the other packs are loaded.
 */
final class Shelf {

    /** Names their jars, or the folders of their classes, as a class path does. */
    static final String PROPERTY = "deepsynth.shelf";

    private static final List<String> OF_ALL = List.of("where", "crosswalk", "facts", "schema", "site");
    private static final Map<List<Path>, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private Shelf() {}

    /** A run of the command with what its arguments name in sight. */
    static int opened(String[] arguments, Callable<Integer> run) throws Exception {
        List<Path> named = named(arguments);
        return named.isEmpty() ? run.call() : PackPlace.seeing(LOADERS.computeIfAbsent(named, PackPlace::loader), run);
    }

    private static List<Path> named(String[] arguments) {
        Map<String, Path> all = all();
        if (all.isEmpty() || arguments.length > 0 && OF_ALL.contains(arguments[0])) {
            return List.copyOf(all.values());
        }
        Pattern section = section(all.keySet());
        Set<String> ids = new HashSet<>();
        for (String argument : arguments) {
            all.keySet().stream().filter(id -> names(argument, id)).forEach(ids::add);
            descriptions(argument).forEach(file -> ids.addAll(spokenTo(file, section)));
        }
        return all.entrySet().stream()
                .filter(one -> ids.contains(one.getKey()))
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
        return argument.equals(id) || argument.startsWith(id + "-") || argument.startsWith(id + ".");
    }

    /** Where a section of one of these packs begins. */
    private static Pattern section(Set<String> ids) {
        String anyId = ids.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?m)(?:^|[{,])[ \\t-]*\"?(" + anyId + ")\"?[ \\t]*:");
    }

    /** The descriptions that an argument names; what cannot be read is told when it is. */
    private static List<Path> descriptions(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? Source.descriptions(path) : List.of(path);
        } catch (InvalidPathException | InvalidSourceException unreadable) {
            return List.of();
        }
    }

    /** The packs to which a description speaks. */
    private static Set<String> spokenTo(Path description, Pattern section) {
        try {
            return Files.isRegularFile(description) && Files.size(description) <= Source.MOST_BYTES
                    ? section.matcher(Files.readString(description))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException unreadable) {
            return Set.of();
        }
    }
}
