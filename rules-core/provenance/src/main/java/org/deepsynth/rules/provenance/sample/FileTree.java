package org.deepsynth.rules.provenance.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are named, and those in the folders that are, by name. A link is one of them and never followed. */
final class FileTree {

    /**
     * One that was found.
     *
     * @param path where it is, as it was named
     * @param name its name from the folder that was named on, with slashes
     */
    record Found(Path path, String name) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();

    private FileTree() {}

    /**
     * All of them; what is named twice is there once.
     *
     * @throws IllegalArgumentException where nothing is named, where one is not there or is a link, where a folder has no file in it, and
     *     where there are more than {@link SampleInspector#MOST_FILES}
     */
    static List<Found> under(List<Path> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("The files must be named: at least one file or folder.");
        }
        FileTree tree = new FileTree();
        named.forEach(tree::root);
        return List.copyOf(tree.found);
    }

    /** What is named, without the way to it, for who reads of it elsewhere: {@code out/} or {@code a.png}. */
    static List<String> names(List<Path> named) {
        return named.stream()
                .map(one -> name(one) + (isFolder(one) ? "/" : ""))
                .distinct()
                .toList();
    }

    private void root(Path root) {
        if (Files.isSymbolicLink(root)) {
            throw new IllegalArgumentException(
                    "The file (" + root + ") must be no link, for links are not followed.\nName what it leads to.");
        }
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("The file (" + root + ") must be there.\nCheck its name.");
        }
        if (!isFolder(root)) {
            add(root, name(root));
            return;
        }
        folder(root, "");
        if (!holdsKnown(root)) {
            throw new IllegalArgumentException("The folder (" + root
                    + ") must hold at least one file.\nName the folder into which output is written.");
        }
    }

    private void folder(Path folder, String prefix) {
        for (Path child : children(folder)) {
            if (isFolder(child)) {
                folder(child, prefix + name(child) + "/");
            } else {
                add(child, prefix + name(child));
            }
        }
    }

    /** A folder that may not be read stands for what it holds, so that it is told as unreadable. */
    private List<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> children = all.limit(SampleInspector.MOST_FILES + 1L)
                    .sorted(Comparator.comparing(FileTree::name))
                    .toList();
            if (children.size() > SampleInspector.MOST_FILES) {
                throw tooMany();
            }
            return children;
        } catch (IOException | UncheckedIOException denied) {
            add(folder, name(folder) + "/");
            return List.of();
        }
    }

    private void add(Path path, String name) {
        if (known.add(path.toAbsolutePath().normalize())) {
            found.add(new Found(path, name));
            if (found.size() > SampleInspector.MOST_FILES) {
                throw tooMany();
            }
        }
    }

    static IllegalArgumentException tooMany() {
        return new IllegalArgumentException("The files must be at most " + SampleInspector.MOST_FILES
                + ", those in archives among them.\nDraw a sample of them at random.");
    }

    private boolean holdsKnown(Path root) {
        Path folder = root.toAbsolutePath().normalize();
        return known.stream().anyMatch(file -> file.startsWith(folder));
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
