package org.deepsynth.rules.toy;

import java.util.Optional;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.pack.RulePack;

/** A pack for tests, with a law of three articles. */
public final class ToyPack implements RulePack {

    /** Its section. */
    public record Toy(
            Answer sells,
            Answer hidesLabels,
            Day due,
            @Given Listed<Check> checks,
            Table<HarmCategory, Check> scores) {}

    /** A check of a toy. */
    public record Check(Amount score) {}

    @Override
    public String id() {
        return "toy";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Toy.class);
    }
}
