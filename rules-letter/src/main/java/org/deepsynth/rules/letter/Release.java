package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.Given;
import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Text;

/** The version that is on offer. */
@Given
public record Release(
        @Question(en = "Which version (model and safeguards) is supplied now?", zh = "现在提供的是哪个版本（模型及防护）？")
        Text version,

        @Question(
                en = "Was there a material change of model or safeguard since the tested version?",
                zh = "自测试版本以来模型或者防护是否有实质变更？")
        Answer materialChange) {

    /** What was found on the tested version holds for the supplied one: the same, or changed immaterially. */
    public Formula sameAs(Text tested) {
        return tested.same(version).or(materialChange.not());
    }
}
