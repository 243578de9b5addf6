package org.deepsynth.rules.broken;

import java.util.Optional;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.pack.RulePack;

/** A pack that loads and breaks each part of the contract, one article for one fault. */
public final class BrokenPack implements RulePack {

    /** Its section. */
    public record Broken(
            Answer sells, Answer told, Answer flown, Answer tail, Answer red, Answer unread, Listed<Flight> flights) {}

    /** A flight of a kite. */
    public record Flight(Answer landed) {}

    @Override
    public String id() {
        return "broken";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Broken.class);
    }
}
