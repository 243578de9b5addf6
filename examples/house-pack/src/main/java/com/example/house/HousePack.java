package com.example.house;

import java.util.Optional;
import org.deepsynth.rules.pack.RulePack;

/** A company's own house rules as a rule pack: all the Java that a pack needs. */
public final class HousePack implements RulePack {

    @Override
    public String id() {
        return "house";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(HouseSection.class);
    }
}
