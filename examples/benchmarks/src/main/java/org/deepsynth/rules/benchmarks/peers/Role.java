package org.deepsynth.rules.benchmarks.peers;

import org.deepsynth.rules.fact.Formula;

/** A role that the service holds where the formula holds, as a fact that rules infer. */
public record Role(String name, Formula formula) {}
