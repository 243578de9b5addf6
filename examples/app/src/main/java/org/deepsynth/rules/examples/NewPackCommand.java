package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a whole rule pack to begin with. */
@Command(
        name = "new-pack",
        description = {
            "Writes a project with a rule pack of one article, which builds and keeps the contract as it is:",
            "pom, classes, section, article with rule, texts and cases, contract test, a service to try it on."
        })
final class NewPackCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The pack's id, such as town-law: small letters, digits, hyphens.")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Where to write it; new or empty (default: the id with -pack, here).")
    private Path folder;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "The Java package of its classes, such as org.example.town; also its group id.")
    private String javaPackage;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        require();
        Path place = folder == null ? Path.of(id + "-pack") : folder;
        requireEmpty(place);
        Map<String, String> files = new PackTemplate(id, javaPackage).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path written = place.resolve(file.getKey());
            Files.createDirectories(written.toAbsolutePath().getParent());
            WholeFile.write(written, file.getValue());
        }
        Console.of(command)
                .screen()
                .println("Wrote " + files.size() + " files to " + place
                        + ". Next: mvn verify there; README.md says what is where.");
        return 0;
    }

    private void require() {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new Refusal(
                    command,
                    "The id (" + id + ") must be small letters, digits and hyphens.",
                    "Write town-law, for example.");
        }
        if (Installed.engine().reader().describes(id)) {
            throw new Refusal(
                    command,
                    "The id (" + id + ") must be no key that descriptions have already.",
                    "Take the name of the law, or of your house.");
        }
        if (!SourceVersion.isName(javaPackage)) {
            throw new Refusal(
                    command,
                    "The package (" + javaPackage + ") must be the name of a Java package.",
                    "Write org.example.town, for example.");
        }
    }

    private void requireEmpty(Path place) throws IOException {
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new Refusal(command, "The folder (" + place + ") must be no file.", "Name another one.");
        }
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                if (inside.findAny().isPresent()) {
                    throw new Refusal(
                            command, "The folder (" + place + ") must be new or empty.", "Nothing was written.");
                }
            }
        }
    }
}
