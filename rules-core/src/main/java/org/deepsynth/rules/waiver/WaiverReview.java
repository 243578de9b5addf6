package org.deepsynth.rules.waiver;

/**
 * A waiver that somebody should look at again.
 *
 * @param waiver the waiver
 * @param concern the first thing that is to be said of it
 */
public record WaiverReview(Waiver waiver, WaiverConcern concern) {}
