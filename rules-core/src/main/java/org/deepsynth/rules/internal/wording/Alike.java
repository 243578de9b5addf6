package org.deepsynth.rules.internal.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** What is said of several subjects in the same words: told of the first, with the names of the others. */
final class Alike {

    /** How packs put the name of a subject into a sentence: between the quotation marks of one language or the other. */
    private static final List<String> QUOTED = List.of("'%s'", "“%s”");

    private static final String ANYBODY = "\0";

    private final Map<Object, List<String>> subjects = new LinkedHashMap<>();
    private final Map<Object, LocalizedText> sentences = new LinkedHashMap<>();

    /** A sentence on a subject, to be told together with others of the same kind that differ in the subject's name alone. */
    Object add(Object kind, String subject, LocalizedText sentence) {
        LocalizedText nameless = nameless(sentence, subject);
        Object key = List.of(kind, nameless);
        sentences.putIfAbsent(key, sentence);
        List<String> named = subjects.computeIfAbsent(key, one -> new ArrayList<>());
        if (!nameless.equals(sentence) && !named.contains(subject)) {
            named.add(subject);
        }
        return key;
    }

    /** The sentence that was added under that key, of all subjects it was added for. */
    LocalizedText told(Object key) {
        LocalizedText sentence = sentences.getOrDefault(key, LocalizedText.NONE);
        List<String> named = subjects.getOrDefault(key, List.of());
        if (named.size() < 2) {
            return sentence;
        }
        LocalizedText others = Labels.text("alike-names").joiningNames(named.subList(1, named.size()));
        return Labels.text("alike").with("names", others).with("sentence", sentence);
    }

    /** All of them, in the order in which they came. */
    List<LocalizedText> told() {
        return sentences.keySet().stream().map(this::told).toList();
    }

    private static LocalizedText nameless(LocalizedText sentence, String subject) {
        Map<Language, String> texts = new LinkedHashMap<>();
        sentence.texts().forEach((language, text) -> {
            String without = text;
            for (String quotes : QUOTED) {
                without = without.replace(quotes.formatted(subject), ANYBODY);
            }
            texts.put(language, without);
        });
        return new LocalizedText(texts);
    }
}
