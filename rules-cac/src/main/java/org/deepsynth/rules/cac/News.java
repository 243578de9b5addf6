package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** News information made with deep synthesis (Deep Synthesis Provisions, art. 6). */
public record News(Answer possible, Answer reprints, Answer onlyFromListedSources) {}
