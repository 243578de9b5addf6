package org.deepsynth.rules.internal.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.DatedText.Earlier;
import org.deepsynth.rules.text.LocalizedText;

/** Reads what a pack's files say to people, in both languages. */
final class Wording {

    /** In the sentence of a clause or a scope, the subject is filled in where a report shows it; in other texts nothing is. */
    static final Set<String> SUBJECT = Set.of("{subject}");

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private Wording() {}

    /** A block's text. */
    static LocalizedText of(Fields block) {
        return of(block, Set.of());
    }

    /** A block's text, in which those places are filled in. */
    static LocalizedText of(Fields block, Set<String> places) {
        return new LocalizedText(block.text("en", places), block.text("zh", places));
    }

    /** A required text. */
    static LocalizedText of(Fields fields, String key) {
        return fields.required(key, Wording::of, NOTHING);
    }

    /** A text that may be left out. */
    static Optional<LocalizedText> optional(Fields fields, String key) {
        return fields.optional(key, Wording::of);
    }

    /** A block's text, with its former wording below {@code earlier} where it had one. */
    static DatedText dated(Fields block) {
        return dated(block, day -> true, "");
    }

    /**
     * A required text with its former wording where it had one; {@code must} says in words what {@code fits} asks of the last day of
     * that.
     */
    static DatedText dated(Fields fields, String key, Predicate<LocalDate> fits, String must) {
        return fields.required(key, block -> dated(block, fits, must), new DatedText(NOTHING, Optional.empty()));
    }

    private static DatedText dated(Fields block, Predicate<LocalDate> fits, String must) {
        Optional<Earlier> earlier = block.optional("earlier", former -> {
            former.checkDay("until", fits, must);
            return new Earlier(former.day("until"), of(former));
        });
        return new DatedText(of(block), earlier);
    }
}
