package org.deepsynth.rules.examples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A clone, just built, with the script that starts the command, in {@code a clone 克隆} of a folder. On its path is what the script
 * needs and nothing else: no Java and no Maven but those that a test puts there.
 */
final class Clone {

    /** What a script said and how it ended. */
    record Said(String answer, String complaint, int status) {}

    private static final List<String> NEEDED = List.of(
            "bash", "dirname", "find", "flock", "ln", "locale", "mkdir", "mv", "readlink", "rm", "sleep", "touch");

    private static final List<String> PLACES = List.of(System.getenv("PATH").split(File.pathSeparator));

    private final Path folder;
    private final Path path;

    Clone(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                NEEDED.stream()
                        .filter(tool -> !tool.equals("flock"))
                        .allMatch(tool -> found(tool).count() > 0),
                "no bash here");
        this.folder = folder;
        this.path = Files.createDirectory(folder.resolve("path"));
        // no links to them, which would make JUnit warn of each when it removes the folder
        for (String tool : NEEDED) {
            for (Path place : found(tool).limit(1).toList()) {
                tool(tool, "exec " + place + " \"$@\"");
            }
        }
        Path clone = folder.resolve("clone");
        for (String folders : List.of(
                "rules-cac/src/main",
                "rules-core/testing/src/main",
                "rules-core/provenance/src/main",
                "examples/app/src/main",
                "examples/app/target",
                "examples/demo-pack/src")) {
            Files.createDirectories(clone.resolve(folders));
        }
        for (String pom : List.of(
                "pom.xml",
                "rules-cac/pom.xml",
                "rules-core/provenance/pom.xml",
                "examples/pom.xml",
                "examples/app/pom.xml",
                "examples/demo-pack/pom.xml")) {
            Files.createFile(clone.resolve(pom));
        }
        Files.copy(Path.of("../check"), clone.resolve("examples/check"));
        Files.writeString(clone.resolve("examples/app/target/check.jar"), "whole");
        said(start("mv clone 'a clone 克隆'", Map.of()));
    }

    /** Puts a tool on the path. */
    void tool(String name, String script) throws IOException {
        Path file = Files.writeString(
                path.resolve(name), "#!" + found("bash").findFirst().orElseThrow() + "\n" + script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("The file (" + file + ") must be executable.");
        }
    }

    /** Takes a tool from the path. */
    void without(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    /** Starts bash in the folder; its script is a file, since the arguments of a process have no Chinese in every locale. */
    Process start(String script, Map<String, String> environment) throws IOException {
        Path file = Files.createTempFile(folder, "script", "");
        Files.writeString(file, script);
        ProcessBuilder builder = new ProcessBuilder(path.resolve("bash").toString(), file.toString());
        builder.directory(folder.toFile()).environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a process says to its end; it must not say so much that it waits for a reader of the other stream. */
    static Said said(Process process) throws IOException, InterruptedException {
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(answer, complaint, process.waitFor());
    }

    /** Runs bash in the folder. */
    Said run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        return said(start(script, environment));
    }

    private static Stream<Path> found(String tool) {
        return PLACES.stream().map(place -> Path.of(place, tool)).filter(Files::isExecutable);
    }
}
