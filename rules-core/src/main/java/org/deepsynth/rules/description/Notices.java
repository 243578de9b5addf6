package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Table;

/** Complaints, reports and notices about content, and what becomes of them. */
public record Notices(
        Answer channel,
        Answer openToNonUsers,
        Amount received,
        @Given Table<HarmCategory, Amount> p95Hours,
        Amount knownOutstanding,
        Answer knownPromoted,
        Answer copyRemoval,
        Answer hashBlocklist,
        IntimateReports intimate,
        @Given Listed<RemovalRequest> requests) {}
