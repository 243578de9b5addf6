package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;

/**
 * What a platform tells of the way to report intimate depictions (TAKE IT DOWN Act, section 3(a)(2)). The way itself is asked for among
 * the notices that every pack reads.
 */
public record RemovalNotice(Answer tellsRoute, Answer tellsDuties, Answer plainLanguage, Answer conspicuous) {}
