package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;

/** The way to report intimate depictions and what is told of it (TAKE IT DOWN Act, section 3(a)(1) and (2)). */
public record IntimateReports(
        Answer route,
        Answer openToNonUsers,
        Answer noticeOfRoute,
        Answer noticeOfDuties,
        Answer plainLanguage,
        Answer conspicuous) {}
