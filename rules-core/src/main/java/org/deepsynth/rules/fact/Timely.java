package org.deepsynth.rules.fact;

/**
 * Something that had to be done by a day.
 *
 * @param kept whether it was done in time
 * @param due the day
 */
public record Timely(Formula kept, Dated due) {}
