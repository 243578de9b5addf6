package org.deepsynth.rules.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that was worded otherwise before a law was amended: a provision that got another number, a fine that was raised.
 *
 * @param text the present wording
 * @param earlier the wording until a day; empty where there was no other
 */
public record DatedText(LocalizedText text, Optional<Earlier> earlier) {

    /**
     * The wording of former days.
     *
     * @param until the last day on which it held
     * @param text the wording
     */
    public record Earlier(LocalDate until, LocalizedText text) {}

    /** The wording that holds on that day. */
    public LocalizedText on(LocalDate day) {
        return earlier.filter(former -> !day.isAfter(former.until()))
                .map(Earlier::text)
                .orElse(text);
    }
}
