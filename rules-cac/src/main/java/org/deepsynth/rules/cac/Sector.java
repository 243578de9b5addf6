package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** Sectors with rules and permits of their own (Deep Synthesis Provisions, art. 24). */
public record Sector(Answer engages, Answer rulesMet) {}
