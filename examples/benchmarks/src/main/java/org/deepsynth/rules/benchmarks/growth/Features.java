package org.deepsynth.rules.benchmarks.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;

/** Descriptions with as many features as one likes: some generated ones again and again, each time under another id. */
final class Features {

    private static final int DIFFERENT = 10;
    private static final double SILENT = 0.3;
    private static final long SEED = 8;

    private final DescriptionGenerator generator;
    private final List<Map<?, ?>> different = new ArrayList<>();

    Features(ComplianceEngine engine) {
        generator = new DescriptionGenerator(engine, SEED);
        while (different.size() < DIFFERENT) {
            if (tree().get("features") instanceof List<?> features) {
                features.forEach(feature -> different.add((Map<?, ?>) feature));
            }
        }
    }

    /** A description with so many features. */
    Description description(int features) {
        List<Map<Object, Object>> all = new ArrayList<>();
        for (int i = 0; i < features; i++) {
            Map<Object, Object> feature = new LinkedHashMap<>(different.get(i % DIFFERENT));
            feature.put("id", "feature-" + i);
            all.add(feature);
        }
        Map<String, Object> tree = tree();
        tree.put("features", all);
        return generator.read(tree);
    }

    private Map<String, Object> tree() {
        return generator.erase(generator.complete(), SILENT);
    }
}
