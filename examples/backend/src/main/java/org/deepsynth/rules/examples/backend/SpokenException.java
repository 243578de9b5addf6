package org.deepsynth.rules.examples.backend;

import org.deepsynth.rules.text.LocalizedText;

/** An exception whose message a user reads, and so has it in every language. */
public abstract class SpokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    /** Says that. */
    protected SpokenException(LocalizedText message) {
        super(message.en());
        this.chinese = message.zh();
    }

    /** The message. */
    public final LocalizedText said() {
        return new LocalizedText(getMessage(), chinese);
    }
}
