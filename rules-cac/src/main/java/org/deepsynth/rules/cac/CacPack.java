package org.deepsynth.rules.cac;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** China's rules on deep synthesis and on labelling generated content, as the Cyberspace Administration applies them. */
public final class CacPack implements RulePack {

    @Override
    public String id() {
        return "cac";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(CacSection.class);
    }
}
