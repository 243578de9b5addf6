package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.law.Parameters;

/** The label by which a deployer discloses that content is generated or altered (AI Act, art. 50(4) and (5)). */
public record DisclosureLabel(
        Choices<Place> places,
        Answer captionSeenByAll,
        Answer withoutAction,
        Answer byFirstExposure,
        Answer clear,
        @Given Answer peopleJoinLate,
        Answer repeated,
        Answer accessible,
        Answer icon) {

    /** Where the label is. */
    public enum Place {
        /** In the content. */
        CONTENT,
        /** Laid over it by the page or the player. */
        OVERLAY,
        /** In a caption beside it. */
        CAPTION,
        /** In the description of a post. */
        DESCRIPTION,
        /** In metadata or a watermark that people do not perceive. */
        METADATA,
        /** In terms, on another page or the like. */
        ELSEWHERE
    }

    /** It is on the content, or in a caption that everybody sees or that is taken to be enough. */
    public Formula onContent(Parameters parameters) {
        return places.hasAny(Place.CONTENT, Place.OVERLAY)
                .or(places.hasAny(Place.CAPTION)
                        .and(captionSeenByAll.or(Reading.is(parameters.get("caption-label"), "accepted"))));
    }

    /** Whoever comes in late is told, too. */
    public Formula forLatecomers() {
        return peopleJoinLate.implies(repeated);
    }
}
