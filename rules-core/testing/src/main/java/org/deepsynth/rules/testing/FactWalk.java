package org.deepsynth.rules.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;

/** Walks over every fact of a description, those in lists and tables included, stated or not. */
final class FactWalk {

    private FactWalk() {}

    /** Each fact with the part of the record that it fills, in the order of the description. */
    static void over(Description description, BiConsumer<Part, Fact> visit) {
        record(description.shared(), visit);
        description.sections().values().forEach(section -> record(section, visit));
        description.featureSections().values().forEach(all -> all.forEach(one -> record(one, visit)));
    }

    /** The part of its record that each fact fills, in the order of the description. */
    static Map<Fact, Part> parts(Description description) {
        Map<Fact, Part> parts = new LinkedHashMap<>();
        over(description, (part, fact) -> parts.put(fact, part));
        return parts;
    }

    /** For each answer, by its path, another answer of the same record: what a slip of the author's hand would have written. */
    static Map<String, Answer> neighbours(Description description) {
        Map<String, List<Answer>> byRecord = new LinkedHashMap<>();
        over(description, (part, fact) -> {
            if (fact instanceof Answer answer) {
                String path = answer.path();
                byRecord.computeIfAbsent(path.substring(0, path.lastIndexOf('.')), key -> new ArrayList<>())
                        .add(answer);
            }
        });
        Map<String, Answer> neighbours = new LinkedHashMap<>();
        byRecord.values().stream().filter(answers -> answers.size() > 1).forEach(answers -> {
            for (int i = 0; i < answers.size(); i++) {
                neighbours.put(answers.get(i).path(), answers.get((i + 1) % answers.size()));
            }
        });
        return neighbours;
    }

    private static void record(Record record, BiConsumer<Part, Fact> visit) {
        Shape shape = Shape.of(record.getClass());
        List<RecordComponent> components =
                new ArrayList<>(List.of(record.getClass().getRecordComponents()));
        // the feature to which a record belongs is walked over by itself
        shape.owner().ifPresent(owner -> components.remove(owner.place()));
        for (int i = 0; i < components.size(); i++) {
            value(shape.parts().get(i), component(components.get(i), record), visit);
        }
    }

    private static void value(Part part, Object value, BiConsumer<Part, Fact> visit) {
        if (value instanceof Fact fact) {
            visit.accept(part, fact);
        }
        if (value instanceof Record record && !(value instanceof Fact)) {
            record(record, visit);
        } else if (value instanceof Listed<?> list) {
            list.items().ifPresent(items -> items.forEach(item -> record((Record) item, visit)));
        } else if (value instanceof Table<?, ?> table) {
            table.entries().ifPresent(entries -> entries.values().forEach(entry -> value(part.entry(), entry, visit)));
        }
    }

    static Object component(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The record (" + record.getClass().getName() + ") must be readable.", e);
        }
    }
}
