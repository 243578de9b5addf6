package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** The facts that only this pack asks for. */
public record UsSection(
        @Given Answer offeredInUs,
        Forum forum,
        RemovalNotice removalNotice,
        Impersonation impersonation,
        California california,
        Tennessee tennessee,
        Advertising advertising) {}
