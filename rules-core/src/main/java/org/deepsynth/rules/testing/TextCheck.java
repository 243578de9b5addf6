package org.deepsynth.rules.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/** Every text of a pack stands in both languages, each in its own words, with the same places for values. */
final class TextCheck {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”|\\([^)]*\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private final Set<Violation> violations = new LinkedHashSet<>();

    private TextCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        TextCheck check = new TextCheck();
        for (Obligation obligation : tested.catalogue().obligations()) {
            check.walk(obligation.id(), "", obligation);
        }
        check.walk(tested.pack().id(), "", tested.catalogue());
        check.walk(
                tested.pack().id(),
                "parameters",
                tested.catalogue().parameters().all());
        tested.pack()
                .section()
                .ifPresent(section -> check.questions(tested.pack().id(), Shape.of(section)));
        return List.copyOf(check.violations);
    }

    private void questions(String path, Shape shape) {
        for (Part part : shape.parts()) {
            String here = path + "." + part.key();
            if (part.kind() != Shape.Kind.SECTION) {
                check(here, "question", part.question());
                places(part.question().en())
                        .forEach(place -> violations.add(
                                new Violation(here, here + ", question: nothing is filled in for " + place)));
            }
            if (part.element().isRecord()
                    && (part.kind() != Shape.Kind.TABLE || part.entry().kind() == Shape.Kind.SECTION)
                    && !org.deepsynth.rules.fact.Fact.class.isAssignableFrom(part.element())) {
                questions(here, part.shape());
            }
        }
    }

    private void walk(String about, String place, Object value) {
        if (value instanceof LocalizedText text) {
            check(about, place, text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> walk(about, place, one));
        } else if (value instanceof Collection<?> many) {
            // the obligations are walked one by one, under their own ids
            many.stream().filter(one -> !(one instanceof Obligation)).forEach(one -> walk(about, place, one));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> walk(about, join(place, key.toString()), one));
        } else if (value instanceof Record record) {
            components(record).forEach((name, one) -> walk(about, join(place, name), one));
        }
    }

    private void check(String about, String place, LocalizedText text) {
        String where = about + ", " + place + ": ";
        List<String> faults = new ArrayList<>();
        if (text.en().isBlank() || text.zh().isBlank()) {
            faults.add("one of the two languages is missing");
        } else {
            if (!HAN.matcher(text.zh()).find()) {
                faults.add("the Chinese text is not Chinese: " + text.zh());
            }
            if (HAN.matcher(QUOTED.matcher(text.en()).replaceAll("")).find()) {
                faults.add("the English text mixes in Chinese outside quotes: " + text.en());
            }
            if (!places(text.en()).equals(places(text.zh()))) {
                faults.add("the two languages have different places for values: " + text.en() + " / " + text.zh());
            }
        }
        faults.forEach(fault -> violations.add(new Violation(about, where + fault)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(one -> one.group())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> components = new java.util.LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = FactWalk.component(component, record);
            if (value != null) {
                components.put(component.getName(), value);
            }
        }
        return components;
    }
}
