package org.deepsynth.rules.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.DatedText.Earlier;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/**
 * Reads what a pack's files say to people, in the languages of the pack. Every text stands in the first of them; where it is not in
 * another, readers of that are shown the first.
 *
 * @param languages the languages; the first is required
 */
record Wording(List<Language> languages) {

    /** In the sentence of a clause or a scope, the subject is filled in where a report shows it; in other texts nothing is. */
    static final Set<String> SUBJECT = Set.of("{subject}");

    /** The languages that a pack names in its list {@code languages}. */
    static Wording in(Fields pack) {
        List<Language> languages = new ArrayList<>();
        for (String tag : pack.texts("languages")) {
            try {
                languages.add(Language.of(tag));
            } catch (IllegalArgumentException e) {
                pack.fault(pack.mark("languages"), String.valueOf(e.getMessage()), "Maybe write en or de.");
            }
        }
        if (languages.isEmpty()) {
            pack.fault(
                    pack.mark("languages"),
                    "The pack must name the languages of its texts, the one that every text stands in first.",
                    "Write languages: [en], for example.");
        }
        return new Wording(languages.isEmpty() ? Language.OWN : List.copyOf(languages));
    }

    /** A block's text. */
    LocalizedText of(Fields block) {
        return of(block, Set.of());
    }

    /** A block's text, in which those places are filled in. */
    LocalizedText of(Fields block, Set<String> places) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            if (texts.isEmpty() || block.has(language.tag())) {
                texts.put(language, block.text(language.tag(), places));
            }
        }
        return new LocalizedText(texts);
    }

    /** A required text. */
    LocalizedText of(Fields fields, String key) {
        return fields.required(key, this::of, LocalizedText.NONE);
    }

    /** A required text that may be written once for all languages, such as a citation that reads the same in each. */
    LocalizedText onceOrEach(Fields fields, String key) {
        if (fields.get(key).filter(Mapping.class::isInstance).isPresent()) {
            return of(fields, key);
        }
        String text = fields.text(key);
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, text));
        return new LocalizedText(texts);
    }

    /** A text that may be left out. */
    Optional<LocalizedText> optional(Fields fields, String key) {
        return optional(fields, key, Set.of());
    }

    /** A text that may be left out, in which those places are filled in. */
    Optional<LocalizedText> optional(Fields fields, String key, Set<String> places) {
        return fields.optional(key, block -> of(block, places));
    }

    /** A block's text, with its former wording below {@code earlier} where it had one. */
    DatedText dated(Fields block) {
        return dated(block, day -> true, "");
    }

    /**
     * A required text with its former wording where it had one; {@code must} says in words what {@code fits} asks of the last day of
     * that.
     */
    DatedText dated(Fields fields, String key, Predicate<LocalDate> fits, String must) {
        return fields.required(
                key, block -> dated(block, fits, must), new DatedText(LocalizedText.NONE, Optional.empty()));
    }

    private DatedText dated(Fields block, Predicate<LocalDate> fits, String must) {
        Optional<Earlier> earlier = block.optional("earlier", former -> {
            former.checkDay("until", fits, must);
            return new Earlier(former.day("until"), of(former));
        });
        return new DatedText(of(block), earlier);
    }
}
