package org.deepsynth.packs.uk;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** The law of the United Kingdom on intimate images and abuse content, as far as it binds user-to-user services. */
public final class UkPack implements RulePack {

    @Override
    public String id() {
        return "uk";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(UkSection.class);
    }
}
