package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/**
 * What the Digital Services Act asks of who stores content of others (arts. 16, 17 and 35), beside the way to notify, which every pack
 * reads.
 */
public record Hosting(
        @Given Answer offeredInUnion,
        @Given Answer designatedVeryLarge,
        Answer confirmsReceipt,
        Answer decidesTimely,
        Answer tellsNotifier,
        Answer givesReasons,
        @Given Answer deceptiveMediaRisk,
        Answer marksProminently,
        Answer flagTool,
        Answer otherMitigation) {

    /** Marking with a tool to flag is one possible measure (art. 35(1)(k)); others may serve. */
    public Formula mitigates() {
        return otherMitigation.or(marksProminently.and(flagTool));
    }
}
