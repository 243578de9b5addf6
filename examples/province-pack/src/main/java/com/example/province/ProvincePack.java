package com.example.province;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** Measures of a province that does not exist: a pack that reads what the service states for national law. */
public final class ProvincePack implements RulePack {

    @Override
    public String id() {
        return "province";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(ProvinceSection.class);
    }
}
