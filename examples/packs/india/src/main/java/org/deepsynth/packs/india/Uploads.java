package org.deepsynth.packs.india;

import org.deepsynth.rules.fact.Answer;

/** What is done about content before users publish it (IT Rules, rule 4(1A)). */
public record Uploads(Answer declarationAsked, Answer declarationVerified, Answer confirmedLabelled) {}
