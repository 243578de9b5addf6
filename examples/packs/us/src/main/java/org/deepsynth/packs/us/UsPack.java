package org.deepsynth.packs.us;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** The law of the United States on synthetic media, as far as it binds those who offer services. */
public final class UsPack implements RulePack {

    @Override
    public String id() {
        return "us";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(UsSection.class);
    }

    @Override
    public Optional<Class<? extends Record>> featureSection() {
        return Optional.of(UsFeature.class);
    }
}
