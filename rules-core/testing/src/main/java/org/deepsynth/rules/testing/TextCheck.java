package org.deepsynth.rules.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.binding.Shape;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/**
 * Every text of a pack stands in each of its languages, in the words of that, with the same places for values; and no question is
 * kept that nothing asks.
 */
final class TextCheck {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”|\\([^)]*\\)");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    /** In whose script Chinese characters are at home. */
    private static final Set<String> WRITTEN_IN_HAN = Set.of("zh", "ja", "ko");

    private final Set<Violation> violations = new LinkedHashSet<>();
    private final Map<Package, Set<String>> asked = new LinkedHashMap<>();
    private final List<Language> languages;
    private final ChineseText chinese;

    private TextCheck(List<Language> languages, ChineseText chinese) {
        this.languages = languages;
        this.chinese = chinese;
    }

    static List<Violation> violations(PackUnderTest tested) {
        ChineseText chinese = new ChineseText(tested.pack().id(), tested.latin());
        TextCheck check = new TextCheck(tested.catalogue().languages(), chinese);
        for (Obligation obligation : tested.catalogue().obligations()) {
            check.walk(obligation.id(), "", obligation);
        }
        check.walk(tested.pack().id(), "", tested.catalogue());
        check.walk(
                tested.pack().id(),
                "parameters",
                tested.catalogue().parameters().all());
        List<Class<? extends Record>> sections = Stream.concat(
                        tested.pack().section().stream(), tested.pack().featureSection().stream())
                .toList();
        sections.forEach(section -> check.questions(tested.pack().id(), Shape.of(section)));
        sections.forEach(section -> check.unasked(section.getPackage(), section));
        Texts words = Texts.beside(tested.pack().getClass(), "texts");
        words.keys().forEach(key -> check.check("texts.properties", key, words.get(key)));
        chinese.unused()
                .forEach(word -> check.violations.add(
                        new Violation(word, "no Chinese text has the word " + word + ", which the contract allows")));
        return List.copyOf(check.violations);
    }

    private void questions(String path, Shape shape) {
        asked.computeIfAbsent(shape.type().getPackage(), room -> new TreeSet<>())
                .addAll(shape.questionKeys());
        for (Part part : shape.parts()) {
            String here = path + "." + part.key();
            if (part.kind() != Shape.Kind.SECTION) {
                check(here, "question", part.question());
                part.question().texts().values().stream()
                        .flatMap(text -> places(text).stream())
                        .distinct()
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
            components(record).forEach((name, one) -> {
                if (!writtenOnce(record, one)) {
                    walk(about, join(place, name), one);
                }
            });
        }
    }

    /** The source of a parameter may be written once for all languages, such as a citation that reads the same in each. */
    private static boolean writtenOnce(Record record, Object value) {
        return record instanceof Parameter parameter
                && value.equals(parameter.source())
                && parameter.source().texts().values().stream().distinct().count() == 1;
    }

    private void check(String about, String place, LocalizedText text) {
        String where = about + ", " + place + ": ";
        List<String> faults = new ArrayList<>();
        Set<Language> missing = new LinkedHashSet<>(languages);
        missing.removeIf(language -> !text.texts().getOrDefault(language, "").isBlank());
        if (!missing.isEmpty()) {
            faults.add("it is missing in " + missing);
        }
        text.texts().forEach((language, wording) -> faults.addAll(faults(language, wording)));
        if (text.texts().values().stream().map(TextCheck::places).distinct().count() > 1) {
            faults.add("the languages have different places for values: "
                    + String.join(" / ", text.texts().values()));
        }
        faults.forEach(fault -> violations.add(new Violation(about, where + fault)));
    }

    private List<String> faults(Language language, String wording) {
        if (wording.isBlank()) {
            return List.of();
        }
        boolean wordless =
                !LETTER.matcher(PLACE.matcher(wording).replaceAll("")).find();
        if (language.equals(Language.ZH) && !wordless && !HAN.matcher(wording).find()) {
            return List.of("the Chinese text is not Chinese: " + wording);
        }
        if (language.equals(Language.ZH) && !wordless) {
            return chinese.faults(wording);
        }
        boolean han = HAN.matcher(QUOTED.matcher(wording).replaceAll("")).find();
        boolean athome = WRITTEN_IN_HAN.contains(language.tag().split("-", 2)[0]);
        return han && !athome
                ? List.of("the text in " + language + " mixes in Chinese outside quotes: " + wording)
                : List.of();
    }

    /** The questions of the section's package that no fact asks: a misspelt key, or what a fact left behind that is gone. */
    private void unasked(Package room, Class<?> section) {
        Texts.beside(section, "questions").keys().stream()
                .filter(key -> !asked.getOrDefault(room, Set.of()).contains(key))
                .forEach(key -> violations.add(new Violation(key, key + ", question: no fact asks it")));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(one -> one.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = FactWalk.component(component, record);
            if (value != null) {
                components.put(component.getName(), value);
            }
        }
        return components;
    }
}
