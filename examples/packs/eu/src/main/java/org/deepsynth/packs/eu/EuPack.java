package org.deepsynth.packs.eu;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** Law of the European Union on deep synthesis: the AI Act, the code of practice on marking and labelling, the Digital Services Act. */
public final class EuPack implements RulePack {

    @Override
    public String id() {
        return "eu";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(EuSection.class);
    }

    @Override
    public Optional<Class<? extends Record>> featureSection() {
        return Optional.of(EuFeature.class);
    }
}
