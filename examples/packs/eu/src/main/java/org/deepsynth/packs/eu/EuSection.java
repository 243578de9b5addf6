package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Listed;

/**
 * The facts that only Union law asks for.
 *
 * @param items images, sounds and videos, one by one: the AI Act, art. 50(4), speaks of single content
 * @param texts published texts, one by one, for the same reason
 */
public record EuSection(
        Operator operator,
        AiSystem system,
        MarkingCode code,
        Hosting hosting,
        Listed<ContentItem> items,
        Listed<PublishedText> texts) {}
