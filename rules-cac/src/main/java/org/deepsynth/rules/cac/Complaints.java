package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/**
 * Ways to complain, and the refutation of rumours (Deep Synthesis Provisions, arts. 11 and 12; Algorithm Recommendation Provisions,
 * art. 22; Cybersecurity Law, art. 51).
 */
public record Complaints(
        Answer appealEntrance,
        Answer processPublished,
        Answer timeLimitPublished,
        Answer processLaidDown,
        Answer otherWaysPublished,
        Answer rumourMechanism) {}
