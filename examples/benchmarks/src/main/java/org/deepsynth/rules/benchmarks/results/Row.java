package org.deepsynth.rules.benchmarks.results;

/**
 * One measured value.
 *
 * @param benchmark what was measured, the table that the row belongs to
 * @param contestant who was measured
 * @param parameter under which condition; empty where there is but one
 * @param unit the unit of the value and its spread
 * @param value the median
 * @param spread half the range of the middle half of the rounds; zero where there was one round or no noise
 */
public record Row(String benchmark, String contestant, String parameter, String unit, double value, double spread) {}
