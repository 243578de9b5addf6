package org.deepsynth.rules.letter;

import java.util.function.Supplier;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.text.LocalizedText;

/** The version that is on offer. */
@Given
public record Release(
        @Question(en = "Which version (model and safeguards) is supplied now?", zh = "现在提供的是哪个版本（模型及防护）？")
        Text version,

        @Question(
                en = "Was there a material change of model or safeguard since the tested version?",
                zh = "自测试版本以来模型或者防护是否有实质变更？")
        Answer materialChange) {

    private static final Supplier<LocalizedText> SUPPLIED =
            () -> new LocalizedText("a test of the supplied version", "针对现提供版本的测试");
    private static final Supplier<LocalizedText> IMMATERIAL =
            () -> new LocalizedText("no material change since the tested version", "自测试版本以来没有实质变更");

    /** What was found on the tested version holds for the supplied one: the same, or changed immaterially. */
    public Formula sameAs(Text tested, HarmPair pair) {
        return supplied(tested, pair).formula();
    }

    Condition supplied(Text tested, HarmPair pair) {
        Comparison unchanged = new Comparison(
                materialChange, IMMATERIAL, materialChange.truth().not());
        return new Condition(
                SUPPLIED,
                Condition.named(pair.written(), SUPPLIED, tested.same(version))
                        .or(Condition.named(pair.written(), IMMATERIAL, unchanged)));
    }
}
