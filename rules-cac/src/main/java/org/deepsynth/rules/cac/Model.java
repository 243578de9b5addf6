package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Text;

/**
 * A large model behind the service, and its own filing, or the registration of an application that calls a filed one directly. Both are
 * practice of the provincial authorities and no article (Generative AI Measures, art. 17, asks for assessment and algorithm filing), so
 * no verdict turns on them. Numbers differ from province to province and no form is laid down, so any text will do for one.
 */
public record Model(
        Text name,
        @Given Answer own,
        Answer calledModelFiled,
        Choice<Procedure> procedure,
        Choice<Filing.Status> status,
        Text number,
        Text province,
        Answer shown) {

    /** What is gone through for a model. */
    public enum Procedure {
        /** Filing of the model, by whoever trains or tunes it. */
        FILING,
        /** Registration, by whoever calls a filed model through its interface. */
        REGISTRATION
    }
}
