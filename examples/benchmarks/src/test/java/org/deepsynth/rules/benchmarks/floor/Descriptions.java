package org.deepsynth.rules.benchmarks.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;

/** What the floors are held against the library on: the workload, more like it, services that do most things, and real ones. */
final class Descriptions {

    static final List<LocalDate> DAYS = Stream.of("2022-12-31", "2023-06-01", "2025-08-31", "2025-09-15", "2026-11-01")
            .map(LocalDate::parse)
            .toList();

    private static final List<Double> SILENT = List.of(0.0, 0.1, 0.5, 0.8);
    private static final int EACH = 100;
    private static final int AMPLE = 500;
    private static final long SEED = 100;

    /** What chance does not hit on: text that must be labelled and is not. */
    private static final String CHAT = """
            service: {usesDeepSynthesis: yes}
            features:
              - id: chat
                functions: [dialogue]
                outputs: [text]
                mayConfuse: yes
                labels: {text: {places: []}}
                unlabelledVariant: {offered: no}
            cac: {offeredInMainland: yes, roles: [provider]}
            """;

    private Descriptions() {}

    static List<Description> all(ComplianceEngine engine) throws IOException {
        List<Description> all = new ArrayList<>(Workload.descriptions(engine));
        for (double silent : SILENT) {
            DescriptionGenerator generator = new DescriptionGenerator(engine, SEED + Math.round(silent * 10));
            for (int i = 0; i < EACH; i++) {
                all.add(generator.read(generator.erase(generator.complete(), silent)));
            }
        }
        all.add(engine.reader().read("chat.yaml", CHAT));
        DescriptionGenerator generator = new DescriptionGenerator(engine, 2 * SEED);
        for (int i = 0; i < AMPLE; i++) {
            all.add(generator.read(generator.erase(ample(generator, 1 + i % 4), i % 3 * 0.05)));
        }
        try (Stream<Path> files = Files.list(Path.of("../services"))) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(engine::read)
                    .forEach(all::add);
        }
        return all;
    }

    /** A description with most answers yes and most lists long, which much applies to and which meets much of it. */
    private static Map<String, Object> ample(DescriptionGenerator generator, int times) {
        Map<String, Object> tree = generator.complete();
        for (int i = 0; i < times; i++) {
            tree = union(tree, generator.complete());
        }
        return tree;
    }

    private static Map<String, Object> union(Map<?, ?> one, Map<?, ?> other) {
        Map<String, Object> union = new LinkedHashMap<>();
        one.forEach((key, value) -> union.put((String) key, union(value, other.get(key))));
        return union;
    }

    private static Object union(Object one, Object other) {
        if (one instanceof Map<?, ?> block && other instanceof Map<?, ?> too) {
            return union(block, too);
        }
        if (one instanceof List<?> list && other instanceof List<?> too) {
            return union(list, too);
        }
        return "no".equals(one) && other != null ? other : one;
    }

    private static List<Object> union(List<?> one, List<?> other) {
        if (Stream.concat(one.stream(), other.stream()).anyMatch(Map.class::isInstance)) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                items.add(i < other.size() ? union(one.get(i), other.get(i)) : one.get(i));
            }
            return items;
        }
        Set<Object> members = new LinkedHashSet<>(one);
        members.addAll(other);
        return List.copyOf(members);
    }
}
