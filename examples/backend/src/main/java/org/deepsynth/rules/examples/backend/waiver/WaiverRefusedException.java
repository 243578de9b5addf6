package org.deepsynth.rules.examples.backend.waiver;

import java.util.List;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.Words;
import org.deepsynth.rules.text.LocalizedText;

/** A gap cannot be accepted in this way. */
public final class WaiverRefusedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    WaiverRefusedException(List<LocalizedText> refusals) {
        super(Words.of("waiver-refused.all").joining(refusals));
    }
}
