package org.deepsynth.rules.law;

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
 */
public record ClauseText(LocalizedText sentence, Optional<LocalizedText> fix, Optional<String> shared) {

    /** The words of one clause alone. */
    public ClauseText(LocalizedText sentence, Optional<LocalizedText> fix) {
        this(sentence, fix, Optional.empty());
    }
}
