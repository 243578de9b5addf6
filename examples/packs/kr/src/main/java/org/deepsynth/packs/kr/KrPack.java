package org.deepsynth.packs.kr;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** What the Framework Act on AI of Korea asks of who offers generated content. */
public final class KrPack implements RulePack {

    @Override
    public String id() {
        return "kr";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(KrSection.class);
    }

    @Override
    public Optional<Class<? extends Record>> featureSection() {
        return Optional.of(KrFeature.class);
    }
}
