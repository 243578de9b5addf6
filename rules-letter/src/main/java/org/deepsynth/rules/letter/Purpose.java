package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** What the product is for. */
public record Purpose(Answer harmful) {}
