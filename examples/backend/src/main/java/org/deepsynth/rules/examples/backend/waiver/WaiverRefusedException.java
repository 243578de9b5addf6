package org.deepsynth.rules.examples.backend.waiver;

/** A gap cannot be accepted in this way. */
public final class WaiverRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WaiverRefusedException(String message) {
        super(message);
    }
}
