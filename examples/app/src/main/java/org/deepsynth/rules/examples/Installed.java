package org.deepsynth.rules.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import picocli.CommandLine.Model.CommandSpec;

/** The packs beside the command, and those that the environment names. */
final class Installed {

    static final String VARIABLE = "DEEPSYNTH_PACKS";

    private static final String SERVICE = "META-INF/services/" + RulePack.class.getName();

    /** Loading takes a moment and is done once for what a run sees. */
    private static final Map<ClassLoader, ComplianceEngine> LOADED = new HashMap<>();

    private Installed() {}

    /**
     * The engine with all of them.
     *
     * @throws InvalidSourceException when the environment names something that holds no pack, which a class path would pass over
     */
    static synchronized ComplianceEngine engine() {
        check(Optional.ofNullable(System.getenv(VARIABLE)).orElse(""));
        return LOADED.computeIfAbsent(Thread.currentThread().getContextClassLoader(), sight -> ComplianceEngine.load());
    }

    /** Refuses a pack that is not installed. */
    static void require(CommandSpec command, ComplianceEngine engine, String id) {
        if (engine.catalogue(id).isEmpty()) {
            throw new Refusal(
                    command,
                    "The pack (" + id + ") must be one of those installed: "
                            + engine.catalogues().stream().map(Catalogue::id).toList() + ".",
                    "");
        }
    }

    /** The packs of these ids, all of them where none is named; refuses one that is not installed. */
    static List<Catalogue> chosen(CommandSpec command, ComplianceEngine engine, List<String> ids) {
        ids.forEach(id -> require(command, engine, id));
        return engine.catalogues().stream()
                .filter(one -> ids.isEmpty() || ids.contains(one.id()))
                .toList();
    }

    /** Tells each place in the variable that holds no pack. */
    static void check(String places) {
        check(places.isEmpty() ? List.of() : List.of(places.split(File.pathSeparator, -1)));
    }

    /** Tells each place that holds no pack. */
    static void check(List<String> places) {
        List<Fault> faults =
                places.stream().flatMap(place -> fault(place).stream()).toList();
        if (!faults.isEmpty()) {
            throw new InvalidSourceException(faults);
        }
    }

    private static Optional<Fault> fault(String place) {
        Path path = Path.of(place);
        if (place.isEmpty()) {
            return fault("The list of packs (" + place + ") must have no empty place.", "Remove the needless colon.");
        }
        if (!Files.exists(path)) {
            return fault("The pack (" + place + ") must be there.", "Build it, or correct its path.");
        }
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(SERVICE))
                    ? Optional.empty()
                    : fault("The folder (" + place + ") must be that of a pack's classes.", "Name the jar itself.");
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getEntry(SERVICE) != null
                    ? Optional.empty()
                    : fault(
                            "The jar (" + place + ") must hold a rule pack.",
                            "A library that a pack needs belongs in the Class-Path of the pack's manifest.");
        } catch (IOException broken) {
            return fault(
                    "The file (" + place + ") must be a jar with a rule pack.", "Build it again, or correct its path.");
        }
    }

    private static Optional<Fault> fault(String message, String wayOut) {
        return Optional.of(Fault.of(VARIABLE, message, wayOut));
    }
}
