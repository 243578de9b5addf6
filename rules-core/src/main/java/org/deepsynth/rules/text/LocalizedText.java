package org.deepsynth.rules.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text in the languages that it was written in. Whoever asks for another is given the first, marked as such.
 *
 * @param texts the wording in each language, the one for want of others first; empty where there is nothing to say
 */
public record LocalizedText(Map<Language, String> texts) {

    /** Nothing to say. */
    public static final LocalizedText NONE = new LocalizedText(Map.of());

    public LocalizedText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A text in one language. */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** This text, and how it is worded in a further language. */
    public LocalizedText and(Language language, String text) {
        Map<Language, String> more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new LocalizedText(more);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text in that language; for want of one the first, with its language before it, as in {@code [en] data}. */
    public String in(Language language) {
        String text = texts.get(language);
        if (text != null) {
            return text;
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(first -> "[" + first.getKey() + "] " + first.getValue())
                .orElse("");
    }

    /** This text with {@code {name}} replaced by the value, in all languages. */
    public LocalizedText with(String name, String value) {
        String place = "{" + name + "}";
        return texts.values().stream().anyMatch(text -> text.contains(place))
                ? each(texts.keySet(), language -> in(language).replace(place, value))
                : this;
    }

    /** This text with {@code {name}} replaced by another text, in the languages of both. */
    public LocalizedText with(String name, LocalizedText value) {
        String place = "{" + name + "}";
        return each(languages(List.of(this, value)), language -> in(language).replace(place, value.in(language)));
    }

    /** The parts in a row, each two put together as this text says of {@code {one}} and {@code {other}}. */
    public LocalizedText joining(Collection<LocalizedText> parts) {
        return each(
                languages(parts),
                language -> joined(
                        language, parts.stream().map(part -> part.in(language)).toList()));
    }

    /** The same for names, which are the same in every language. */
    public LocalizedText joiningNames(List<String> names) {
        return each(texts.keySet(), language -> joined(language, names));
    }

    private String joined(Language language, List<String> parts) {
        String pair = in(language);
        return parts.stream()
                .reduce((one, other) -> pair.replace("{other}", other).replace("{one}", one))
                .orElse("");
    }

    private static Set<Language> languages(Collection<LocalizedText> texts) {
        return texts.stream()
                .flatMap(text -> text.texts().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static LocalizedText each(Set<Language> languages, Function<Language, String> wording) {
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, wording.apply(language)));
        return new LocalizedText(texts);
    }
}
