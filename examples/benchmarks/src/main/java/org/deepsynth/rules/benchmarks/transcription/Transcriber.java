package org.deepsynth.rules.benchmarks.transcription;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.peers.Asked;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.law.Catalogue;

/** Writes the rules of every pack on the class path as Java, for other engines and for the floor: a class for each file. */
public final class Transcriber {

    private Transcriber() {}

    /** Takes the directory to write sources into, and the folder with the sources of the China pack's own classes. */
    public static void main(String[] arguments) throws IOException {
        Path peers = emptied(arguments[0], FileWriter.PACKAGE);
        Path floor = emptied(arguments[0], FloorWriter.PACKAGE);
        ComplianceEngine engine = ComplianceEngine.load();
        Map<String, List<LawRule>> packs = new LinkedHashMap<>();
        for (Catalogue catalogue : engine.catalogues()) {
            List<LawRule> rules = rules(RuleFile.of(catalogue));
            packs.put(catalogue.id(), rules);
            Class<?> section = engine.reader().sections().get(catalogue.id());
            Map<String, List<LawRule>> files = rules.stream()
                    .collect(Collectors.groupingBy(LawRule::address, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<LawRule>> file : files.entrySet()) {
                String text = FileWriter.write(file.getKey(), file.getValue());
                write(peers, FileWriter.className(file.getKey()), text);
            }
            PackClasses classes = new PackClasses(Path.of(arguments[1], catalogue.id()));
            for (Map.Entry<String, String> type :
                    new FloorWriter(catalogue, rules, section, classes).write().entrySet()) {
                write(floor, type.getKey(), type.getValue());
            }
        }
        write(peers, "TranscribedPacks", FileWriter.packs(packs));
        write(floor, "StraightPacks", FloorWriter.all(packs.keySet()));
    }

    /** The rules of a pack's files, each after those whose scopes it asks for, where an engine would find the order itself. */
    static List<LawRule> rules(List<RuleFile> files) {
        RuleReader reader = new RuleReader();
        List<LawRule> waiting = new ArrayList<>();
        files.forEach(file -> waiting.addAll(reader.read(file)));
        Set<String> concluded = new HashSet<>();
        List<LawRule> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            LawRule next = waiting.stream()
                    .filter(rule -> concluded.containsAll(scopes(rule)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(waiting.get(0).address() + ".drl: rule '"
                            + waiting.get(0).name() + "': no other rule concludes all of " + scopes(waiting.get(0))));
            next.said().forEach(one -> concluded.add((one.feature().isEmpty() ? "" : "feature's ") + one.key()));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static List<String> scopes(LawRule rule) {
        List<String> scopes = new ArrayList<>();
        for (Asked one : rule.asks()) {
            if (one instanceof ServiceScope scope) {
                scopes.add(scope.scope());
            } else if (one instanceof FeatureScope scope) {
                scopes.add("feature's " + scope.scope());
            }
        }
        return scopes;
    }

    /** A file of rules that is no longer there must not leave its class behind. */
    private static Path emptied(String sources, String name) throws IOException {
        Path directory = Path.of(sources, name.split("\\.", -1));
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return directory;
    }

    private static void write(Path directory, String name, String text) throws IOException {
        Files.writeString(directory.resolve(name + ".java"), text);
    }
}
