package org.deepsynth.rules.benchmarks.transcription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;

/** Writes the rules of every pack on the class path as plain Java: a class for each file, and one that holds them in order. */
public final class Transcriber {

    private Transcriber() {}

    /** Writes into the directory of sources that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]).resolve(FileWriter.PACKAGE.replace('.', '/'));
        Files.createDirectories(directory);
        clear(directory);
        ComplianceEngine engine = ComplianceEngine.load();
        Map<String, List<LawRule>> packs = new LinkedHashMap<>();
        for (Catalogue catalogue : engine.catalogues()) {
            List<LawRule> rules = rules(RuleFile.of(catalogue));
            packs.put(catalogue.id(), rules);
            Class<?> section = engine.reader().sections().get(catalogue.id());
            Map<String, List<LawRule>> files = rules.stream()
                    .collect(Collectors.groupingBy(LawRule::address, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<LawRule>> file : files.entrySet()) {
                write(
                        directory,
                        FileWriter.className(file.getKey()),
                        FileWriter.write(file.getKey(), file.getValue(), section));
            }
        }
        write(directory, "TranscribedPacks", PacksWriter.write(packs));
    }

    /** The rules of a pack's files, those that conclude scopes before those that build on them. */
    static List<LawRule> rules(List<RuleFile> files) {
        RuleReader reader = new RuleReader();
        return RuleOrder.of(
                files.stream().flatMap(file -> reader.read(file).stream()).toList());
    }

    /** A file of rules that is no longer there must not leave its class behind. */
    private static void clear(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path directory, String name, String text) throws IOException {
        Files.writeString(directory.resolve(name + ".java"), text);
    }
}
