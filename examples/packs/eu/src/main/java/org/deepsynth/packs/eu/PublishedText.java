package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameters;

/** A published text (AI Act, art. 50(4), second subparagraph). */
public record PublishedText(
        Text id,
        @Given Answer madeWithAi,
        @Given Answer informsPublic,
        Answer reviewed,
        @Given Answer changedByAiAfterReview,
        Answer editorialResponsibility,
        @Given Answer evidentlyArtistic,
        Answer existenceDisclosed,
        TextDisclosure label)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** Generated or altered text that is published to inform the public on matters of public interest. */
    public Formula publicInterest() {
        return madeWithAi.and(informsPublic);
    }

    /** Reviewed by people, left so since, and somebody answers for it. */
    public Formula underEditorialResponsibility() {
        return reviewed.and(changedByAiAfterReview.not(), editorialResponsibility);
    }

    /** Disclosed with the text, or as in artistic works where that relief covers texts. */
    public Formula disclosed(Parameters parameters) {
        return label.onText()
                .or(evidentlyArtistic.and(
                        existenceDisclosed, Reading.is(parameters.get("artistic-relief"), "texts-too")));
    }
}
