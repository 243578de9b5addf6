package org.deepsynth.packs.india;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** What the rules on intermediaries of India ask about synthetically generated information. */
public final class IndiaPack implements RulePack {

    @Override
    public String id() {
        return "india";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(IndiaSection.class);
    }

    @Override
    public Optional<Class<? extends Record>> featureSection() {
        return Optional.of(IndiaFeature.class);
    }
}
