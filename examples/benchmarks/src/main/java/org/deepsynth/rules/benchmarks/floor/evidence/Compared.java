package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/**
 * What was asked of facts that are no plain answers.
 *
 * @param facts the facts compared, in reading order
 * @param relation what is asked of them, in words
 * @param truth whether it holds
 */
public record Compared(List<Fact> facts, LocalizedText relation, Truth truth) {}
