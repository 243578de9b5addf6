package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;

/** One function of the service with one kind of output. Functions whose labels differ are features of their own. */
public record Feature(
        Text id,
        @Given Choices<Function> functions,
        @Given Choices<Likeness> likeness,
        @Given Choices<OutputForm> outputs,
        @Given Choices<Delivery> delivery,
        @Given Answer changesIdentityMarkedly,
        @Given Answer changesContentMarkedly,
        @Given Answer mayConfuse,
        Answer canShowSensitiveScenes,
        Answer securityAssessed,
        ConsentPrompt consentPrompt,
        Answer technicalLabel,
        MetadataLabel metadataLabel,
        ExplicitLabels labels,
        Answer labellingFunction,
        Answer labellingPrompt,
        UnlabelledVariant unlabelledVariant,
        @Given Answer dealsWithPeople,
        @Given Answer obviouslyAi,
        AiNotice aiNotice)
        implements Subject {

    /** Its id where it has one, else its path. */
    @Override
    public String subject() {
        return Subject.name(id);
    }
}
