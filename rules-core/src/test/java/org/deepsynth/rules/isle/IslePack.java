package org.deepsynth.rules.isle;

import java.util.Optional;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.pack.RulePack;

/** The pack of another country: an act that counts hours and working days from Sunday to Thursday, and a code for who signs it. */
public final class IslePack implements RulePack {

    /** Its section. */
    public record Isle(
            Answer sells,
            Answer signedCode,
            Answer marks,
            Listed<Removal> removals,
            Day soldSince,
            Answer registered,
            Day registeredOn) {}

    /** A removal that somebody asked for. */
    public record Removal(Amount tookHours) {}

    @Override
    public String id() {
        return "isle";
    }

    @Override
    public Optional<Class<? extends Record>> section() {
        return Optional.of(Isle.class);
    }
}
