package org.deepsynth.packs.pledges;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** Pledges that bind whoever made them and are a yardstick for others: the Munich accord of 2024 and India's helpline on deepfakes. */
public final class PledgesPack implements RulePack {

    @Override
    public String id() {
        return "pledges";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(PledgesSection.class);
    }
}
