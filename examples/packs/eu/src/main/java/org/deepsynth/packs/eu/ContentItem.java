package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameters;

/**
 * An image, a sound or a video. Whether it is a deep fake is judged by people and attested here, part by part; nothing infers it (AI
 * Act, art. 3(60); guidelines, 113 to 116). Labels are asked for per item: a deployer owes them for what it publishes, whatever the
 * feature's own labels are.
 */
public record ContentItem(
        Text id,
        @Given Answer madeWithAi,
        @Given Answer resemblesExisting,
        @Given Answer resemblesPlausible,
        @Given Answer ofKindNamed,
        @Given Answer seemsAuthentic,
        @Given Answer evidentlyArtistic,
        Answer existenceDisclosed,
        DisclosureLabel label)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** The four parts of the definition together. */
    public Formula deepFake(Parameters parameters) {
        Formula likeness = resemblesExisting.or(
                resemblesPlausible.and(Reading.is(parameters.get("existing-subjects"), "plausible-too")));
        return madeWithAi.and(likeness, ofKindNamed, seemsAuthentic);
    }

    /** Disclosed in time, or somewhere in an evidently artistic work where that is enough. */
    public Formula inTime(Parameters parameters) {
        return label.byFirstExposure()
                .or(evidentlyArtistic.and(Reading.is(parameters.get("credits-timing"), "anywhere-in-the-work")));
    }
}
