package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** The facts that only this pack asks for. */
public record UsSection(
        @Given Answer offeredInUs,
        Forum forum,
        IntimateReports intimateReports,
        @Given Listed<RemovalRequest> removalRequests,
        Impersonation impersonation,
        California california,
        Tennessee tennessee,
        Advertising advertising) {}
