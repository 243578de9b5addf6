package com.example.demo;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** The pack: what it holds lies in the folder that its id names. */
public final class DemoPack implements RulePack {

    @Override
    public String id() {
        return "demo";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(DemoSection.class);
    }
}
