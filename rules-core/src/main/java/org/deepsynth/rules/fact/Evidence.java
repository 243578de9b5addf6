package org.deepsynth.rules.fact;

/**
 * What supports a stated fact.
 *
 * @param reference a title, address or file name; never empty
 * @param kind what sort of thing it is, such as {@code press report}; may be empty
 * @param observedOn the day on which it was seen, as written (ISO 8601); may be empty
 * @param attestedBy who vouches for it; may be empty
 */
public record Evidence(String reference, String kind, String observedOn, String attestedBy) {}
