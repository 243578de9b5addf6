package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of a rule pack, as {@code new-pack} lays them out: where what an article needs has its place. */
final class PackProject {

    private static final Pattern SECTION = Pattern.compile("Optional\\.of\\((\\w+)\\.class\\)");

    private final Path folder;

    PackProject(Path folder) {
        this.folder = folder;
    }

    /** The pack's id: the folder of its {@code pack.yaml}. */
    Optional<String> id() throws IOException {
        return find("src/main/resources", "pack.yaml")
                .map(file -> file.getParent().getFileName().toString());
    }

    /** The record of the pack's own facts. */
    Optional<Path> section() throws IOException {
        for (Path file : all("src/main/java", ".java")) {
            Matcher named = SECTION.matcher(Files.readString(file));
            if (named.find()) {
                return find("src/main/java", named.group(1) + ".java");
            }
        }
        return Optional.empty();
    }

    /** The questions that stand beside a record. */
    Path questions(Path section) {
        Path beside = folder.resolve("src/main/java").relativize(section.getParent());
        return folder.resolve("src/main/resources").resolve(beside).resolve("questions.properties");
    }

    /** A file among the pack's resources. */
    Path law(String path) {
        return folder.resolve("src/main/resources").resolve(path);
    }

    /** A file among the resources of its tests. */
    Path cases(String path) {
        return folder.resolve("src/test/resources").resolve(path);
    }

    private Optional<Path> find(String root, String name) throws IOException {
        return all(root, name).stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .findFirst();
    }

    private List<Path> all(String root, String ending) throws IOException {
        Path place = folder.resolve(root);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
