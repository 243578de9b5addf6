package org.deepsynth.packs.uk;

import org.deepsynth.rules.fact.Answer;

/**
 * How a service is set up for reports of intimate images (Online Safety Act 2023, sections 10(3A), 20A and 21(2A)).
 *
 * @param routeSeparate whether the way to report is one of its own; the shared {@code notice.intimate.route} asks only whether there is one
 * @param sameTakenDown whether what is the same or substantially the same goes as well; the shared facts on copies ask for identical ones,
 *     and some of them for efforts only
 */
public record IntimateImages(
        Answer routeEasy, Answer routeSeparate, Answer builtFor48Hours, Answer sameTakenDown, Answer fastComplaints) {}
