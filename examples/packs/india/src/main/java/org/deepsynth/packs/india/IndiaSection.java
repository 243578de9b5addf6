package org.deepsynth.packs.india;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/**
 * The facts of the service as a whole that only this pack asks for.
 *
 * @param grievances complaints of any kind and how they were dealt with; {@code notice.requests} holds requests for removal, and a
 *     complaint is resolved by a refusal, too
 */
public record IndiaSection(
        Operator operator,
        Warnings warnings,
        Uploads uploads,
        Answer officerPublished,
        @Given Listed<Grievance> grievances) {}
