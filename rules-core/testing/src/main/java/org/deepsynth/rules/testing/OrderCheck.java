package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.text.Language;

/** P5: the order of keys and list items changes no verdict, and an assessment repeated gives the same report to the byte. */
final class OrderCheck {

    private final PackUnderTest tested;
    private final Random random;
    private final Map<String, Violation> violations = new LinkedHashMap<>();

    private OrderCheck(PackUnderTest tested) {
        this.tested = tested;
        this.random = new Random(tested.seed());
    }

    static List<Violation> violations(PackUnderTest tested) {
        OrderCheck check = new OrderCheck(tested);
        DescriptionGenerator generator = tested.generator();
        int descriptions = Math.max(20, tested.descriptions() / 10);
        for (int i = 0; i < descriptions; i++) {
            check.check(generator.erase(generator.complete(), 0.2));
        }
        return List.copyOf(check.violations.values());
    }

    private void check(Map<String, Object> tree) {
        Verdicts first = tested.verdicts(tree);
        Verdicts second = tested.verdicts(shuffled(tree));
        first.keys().stream()
                .filter(key -> !first.of(key).equals(second.of(key)))
                .forEach(key -> add(key.obligation(), key + " depends on the order of facts", tree));
        String report = report(tree);
        if (!report.equals(report(tree))
                || !report.equals(
                        CompletableFuture.supplyAsync(() -> report(tree)).join())) {
            add(tested.pack().id(), "the same description gives another report", tree);
        }
    }

    private void add(String about, String what, Map<String, Object> tree) {
        violations.putIfAbsent(about, new Violation(about, what, YamlWriter.write(tree)));
    }

    private String report(Map<String, Object> tree) {
        return new JsonReport(Language.EN).write(tested.engine().assess(tested.read(tree), tested.asOf()));
    }

    private Map<String, Object> shuffled(Map<String, Object> tree) {
        List<Map.Entry<String, Object>> entries = new ArrayList<>(tree.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), shuffledValue(entry.getValue())));
        return shuffled;
    }

    private Object shuffledValue(Object value) {
        if (value instanceof Map<?, ?>) {
            return shuffled(DescriptionGenerator.strings(value));
        }
        if (value instanceof List<?> list) {
            List<Object> items =
                    new ArrayList<>(list.stream().map(this::shuffledValue).toList());
            Collections.shuffle(items, random);
            return items;
        }
        return value;
    }
}
