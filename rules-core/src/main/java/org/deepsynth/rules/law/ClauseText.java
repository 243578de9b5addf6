package org.deepsynth.rules.law;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.text.LocalizedText;

/**
 * The words behind a clause.
 *
 * @param sentence what is the case when the clause decides: that it does not apply, that an exemption holds, or that a
 *     requirement is not met; {@code {subject}} stands for the subject
 * @param fix what to do about a requirement that is not met; empty for the other clauses
 * @param shared where the sentence is defined that this clause shares with others, as {@code cac/ds/art-17#no-label}; empty where
 *     the sentence is its own
 * @param earlier the words under a former version of the article; empty where it had none
 */
public record ClauseText(
        LocalizedText sentence, Optional<LocalizedText> fix, Optional<String> shared, Optional<Earlier> earlier) {

    /**
     * What a clause said under a former version of its article.
     *
     * @param until the last day of that version
     * @param words what it said
     */
    public record Earlier(LocalDate until, ClauseText words) {}

    /** The words of one clause alone. */
    public ClauseText(LocalizedText sentence, Optional<LocalizedText> fix) {
        this(sentence, fix, Optional.empty());
    }

    /** Words that were never others. */
    public ClauseText(LocalizedText sentence, Optional<LocalizedText> fix, Optional<String> shared) {
        this(sentence, fix, shared, Optional.empty());
    }

    /** The same words, which were others before. */
    public ClauseText after(Earlier former) {
        return new ClauseText(sentence, fix, shared, Optional.of(former));
    }

    /** The words on that day. */
    public ClauseText on(LocalDate day) {
        return earlier.filter(former -> !day.isAfter(former.until()))
                .map(Earlier::words)
                .orElse(this);
    }
}
