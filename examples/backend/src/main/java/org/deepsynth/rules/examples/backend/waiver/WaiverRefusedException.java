package org.deepsynth.rules.examples.backend.waiver;

import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.law.LocalizedText;

/** A gap cannot be accepted in this way. */
public final class WaiverRefusedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    WaiverRefusedException(LocalizedText message) {
        super(message);
    }
}
