package org.deepsynth.rules.examples.backend;

import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;

/** An exception whose message a user reads, and so has it in every language. */
public abstract class SpokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText said;

    /** Says that. */
    protected SpokenException(LocalizedText message) {
        super(message.in(Language.EN));
        this.said = message;
    }

    /** The message. */
    public final LocalizedText said() {
        return said;
    }
}
