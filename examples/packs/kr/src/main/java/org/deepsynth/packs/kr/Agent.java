package org.deepsynth.packs.kr;

import org.deepsynth.rules.fact.Answer;

/** The agent in Korea of an operator from abroad (Framework Act on AI, art. 36(1) and (2)). */
public record Agent(Answer designatedInWriting, Answer reported, Answer inKorea) {}
