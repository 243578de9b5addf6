package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.source.InvalidSourceException;

/** Descriptions that differ from a given one in a few facts, chosen at random. */
final class Variations {

    private final ComplianceEngine engine;
    private final Random random;

    Variations(ComplianceEngine engine, long seed) {
        this.engine = engine;
        this.random = new Random(seed);
    }

    /** The description with that many facts changed or left open; fewer where changes contradict other facts. */
    Description of(Description from, int changes) {
        Description changed = from;
        for (int i = 0; i < changes; i++) {
            changed = changed(changed);
        }
        return changed;
    }

    private Description changed(Description from) {
        Map<Fact, Part> parts = FactWalk.parts(from);
        List<Map.Entry<Fact, Part>> facts = new ArrayList<>(parts.entrySet());
        Map.Entry<Fact, Part> any = facts.get(random.nextInt(facts.size()));
        Fact fact = any.getKey();
        List<String> values = new ArrayList<>(new Alternatives(from).of(any.getValue(), fact));
        values.add("unknown");
        String value = values.get(random.nextInt(values.size()));
        try {
            return engine.reader().change(from, Map.of(fact.path(), value));
        } catch (InvalidSourceException contradiction) {
            return from;
        }
    }
}
