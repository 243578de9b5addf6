package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** What binds customers and integrators. */
public record Downstream(Answer flowDown, Answer enforced) {}
