package org.deepsynth.rules.internal.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.text.LocalizedText;

/**
 * A sentence that is written once and shared by the clauses that name it. In its places each of them fills in what is its own:
 *
 * <pre>{@code
 * sentences:
 *   not-kept: {places: [what], en: "No {what} are kept.", zh: "未留存{what}。"}
 * }</pre>
 *
 * @param words the sentence and its fix, places open
 * @param places what a clause that names it fills in
 */
record SharedSentence(ClauseText words, List<String> places) {

    /** Reads one; {@code address} says where it stands, such as {@code cac/ds/art-17#no-label}. */
    static SharedSentence read(Fields fields, Wording words, String address) {
        List<String> places = fields.texts("places");
        Set<String> open =
                places.stream().map(SharedSentence::place).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<LocalizedText> fix = words.optional(fields, "fix", open);
        open.addAll(Wording.SUBJECT);
        LocalizedText sentence = words.of(fields, open);
        for (String place : places) {
            if (!standsIn(sentence, place)
                    && fix.filter(text -> standsIn(text, place)).isEmpty()) {
                fields.fault(
                        fields.mark("places"),
                        "The place (" + place + ") must stand in the sentence or in its fix, in each language.",
                        "Write " + place(place) + " there, or take it out of places.");
            }
        }
        return new SharedSentence(new ClauseText(sentence, fix, Optional.of(address)), places);
    }

    /** The words of a clause that names it: the places filled in, and a fix of its own where it has one. */
    ClauseText in(Fields clause, Wording wording) {
        LocalizedText sentence = words.sentence();
        Optional<LocalizedText> fix = words.fix();
        for (String place : places) {
            LocalizedText value = wording.of(clause, place);
            sentence = sentence.with(place, value);
            fix = fix.map(text -> text.with(place, value));
        }
        Optional<LocalizedText> own = wording.optional(clause, "fix");
        return new ClauseText(sentence, own.isPresent() ? own : fix, words.shared());
    }

    private static boolean standsIn(LocalizedText text, String place) {
        return text.texts().values().stream().allMatch(wording -> wording.contains(place(place)));
    }

    private static String place(String name) {
        return "{" + name + "}";
    }
}
