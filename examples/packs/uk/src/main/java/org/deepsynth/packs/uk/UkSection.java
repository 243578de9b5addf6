package org.deepsynth.packs.uk;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * The facts that only this pack asks for.
 *
 * @param linkedWithUk whether the Online Safety Act reaches the service (section 4)
 * @param exemptKind whether it is of a kind that the Act exempts (Schedule 1)
 */
public record UkSection(
        @Given Answer linkedWithUk,
        @Given Answer exemptKind,
        IntimateImages intimateImages,
        PriorityOffences priorityOffences,
        AbuseContent abuseContent) {}
