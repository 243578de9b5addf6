package org.deepsynth.rules.letter;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** The open letter "Disrupting the Deepfake Supply Chain", read as checks. Advocacy, not law. */
public final class LetterPack implements RulePack {

    @Override
    public String id() {
        return "letter";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(LetterSection.class);
    }
}
