package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;

/** What every contestant assesses: generated descriptions, three of ten answers left out, and the day. */
public final class Workload {

    /** A day on which nearly all obligations are in force. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final int DESCRIPTIONS = 200;
    private static final int MOST_FEATURES = 5;
    private static final double SILENT = 0.3;
    private static final long SEED = 8;

    private final DescriptionGenerator generator;

    private Workload(ComplianceEngine engine) {
        generator = new DescriptionGenerator(engine, SEED);
    }

    /** Descriptions with one to five features. */
    public static List<Description> descriptions(ComplianceEngine engine) {
        Workload workload = new Workload(engine);
        return workload.trees().map(workload.generator::read).toList();
    }

    /** The texts of the same descriptions, as JSON on one line each. */
    public static List<String> lines(ComplianceEngine engine) {
        return new Workload(engine).trees().map(DescriptionGenerator::text).toList();
    }

    /** One service with more and more features: so many, the fewer ones among the more. */
    public static List<Description> growing(ComplianceEngine engine, List<Integer> features) {
        Workload workload = new Workload(engine);
        List<Map<Object, Object>> all = workload.features(Collections.max(features));
        Map<String, Object> service = workload.erased();
        return features.stream()
                .map(count -> {
                    service.put("features", all.subList(0, count));
                    return workload.generator.read(service);
                })
                .toList();
    }

    private Stream<Map<String, Object>> trees() {
        return IntStream.range(0, DESCRIPTIONS).mapToObj(i -> {
            List<Map<Object, Object>> features = features(1 + i % MOST_FEATURES);
            Map<String, Object> tree = erased();
            tree.put("features", features);
            return tree;
        });
    }

    private List<Map<Object, Object>> features(int count) {
        List<Map<Object, Object>> all = new ArrayList<>();
        while (all.size() < count) {
            // the list of features may be left out like any other answer
            if (erased().get("features") instanceof List<?> some) {
                for (Object one : some.subList(0, Math.min(some.size(), count - all.size()))) {
                    Map<Object, Object> feature = new LinkedHashMap<>((Map<?, ?>) one);
                    feature.put("id", "feature-" + all.size());
                    all.add(feature);
                }
            }
        }
        return all;
    }

    private Map<String, Object> erased() {
        return generator.erase(generator.complete(), SILENT);
    }
}
