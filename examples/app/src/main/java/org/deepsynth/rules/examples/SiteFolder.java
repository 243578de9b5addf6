package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** A folder that holds a site and nothing of anybody else: what is in it is listed in a file, so that a later site takes its place. */
final class SiteFolder {

    /** Lists the pages, one on each line. */
    static final String MARK = ".deepsynth-site";

    private final Path folder;

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** Refuses a folder in which something else stands. */
    static SiteFolder of(CommandSpec command, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(MARK)) && !empty(folder)) {
            throw new Refusal(
                    command,
                    "The folder (" + folder + ") must be new or empty, or hold a site.",
                    "Name another folder; nothing was written.");
        }
        return new SiteFolder(folder);
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Writes all pages, and takes away those of the earlier site that are no longer among them. */
    void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        Set<String> gone = new HashSet<>(listed());
        gone.removeAll(pages.keySet());
        // first what there will be: whatever interrupts this, the next site knows what is this one's
        WholeFile.write(folder.resolve(MARK), list(Stream.concat(pages.keySet().stream(), gone.stream())));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path place = folder.resolve(page.getKey());
            Files.createDirectories(place.getParent());
            WholeFile.write(place, page.getValue());
        }
        for (String page : gone) {
            remove(page);
        }
        WholeFile.write(folder.resolve(MARK), list(pages.keySet().stream()));
    }

    private List<String> listed() throws IOException {
        Path mark = folder.resolve(MARK);
        return Files.exists(mark) ? Files.readAllLines(mark) : List.of();
    }

    private static String list(Stream<String> pages) {
        return String.join("\n", pages.sorted().toList()) + "\n";
    }

    /** A page of ours, and the folders that hold nothing else; never anything that lies elsewhere. */
    private void remove(String page) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path place = root.resolve(page).normalize();
        if (!place.startsWith(root) || place.equals(root)) {
            return;
        }
        Files.deleteIfExists(place);
        for (Path one = place.getParent();
                !one.equals(root) && Files.isDirectory(one) && empty(one);
                one = one.getParent()) {
            Files.delete(one);
        }
    }
}
