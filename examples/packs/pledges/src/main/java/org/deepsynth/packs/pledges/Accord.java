package org.deepsynth.packs.pledges;

import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.description.Medium;
import org.deepsynth.rules.description.Safeguards;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Parameters;

/**
 * What the Munich accord asks of a service as a whole: what becomes of deceptive election content made with AI. The shared facts on notices
 * ask what follows a notice; the accord asks for a search without one, and for a response that need be no removal.
 *
 * @param policyPublic whether outsiders can read it: the shared {@code terms.rulesPublished} asks for rules of any content
 */
public record Accord(
        @Given Answer signed,
        Answer modelsAssessed,
        Answer detects,
        Answer addresses,
        Answer sparesLegitimateUses,
        Answer sharesWithOthers,
        Answer policyPublic,
        Answer supportsAwareness) {

    /** Its term runs still, or is read as having no end: the title speaks of 2024, and no end was read in the text itself. */
    public static Formula inTerm(Today today, Parameters parameters) {
        return Reading.is(parameters.get("accord-term"), "goes-on")
                .or(today.day().onOrBefore(DerivedDay.of(parameters.get("accord-last-day"))));
    }

    /** What the accord is about can come from the service or be met on it: audio, images or video that people take as real. */
    public static Formula covers(Service service) {
        return service.realisticOutput().and(service.modalities().hasAny(Medium.IMAGE, Medium.VIDEO, Medium.VOICE));
    }

    /** Every medium that it makes is guarded against political deception (commitment 1, goal of prevention). */
    public static Formula precautions(Service service, Safeguards safeguards) {
        return Formula.all(
                guarded(service, Medium.IMAGE, safeguards, HarmPair.POLITICAL_IMAGE),
                guarded(service, Medium.VIDEO, safeguards, HarmPair.POLITICAL_VIDEO),
                guarded(service, Medium.VOICE, safeguards, HarmPair.POLITICAL_VOICE));
    }

    private static Formula guarded(Service service, Medium medium, Safeguards safeguards, HarmPair pair) {
        return service.modalities().hasAny(medium).implies(safeguards.covered().hasAny(pair));
    }
}
