package org.deepsynth.rules.law;

import java.util.Map;
import java.util.Set;

/**
 * What makes an obligation stricter than another one: it applies where that applies and requires all that it requires, with
 * stricter values of its parameters, and whatever a rule of its own adds. The other one stays as it is.
 *
 * @param obligation the id of the other one
 * @param values stricter values, by the names of parameters of the pack that holds the other one
 * @param reworded the clauses for which this one has words of its own
 */
public record Tightening(String obligation, Map<String, String> values, Set<String> reworded) {}
