package org.deepsynth.rules.letter;

import java.util.function.Supplier;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.text.LocalizedText;

/** The version that is on offer. */
@Given
public record Release(Text version, Answer materialChange) {

    private static final Supplier<LocalizedText> SUPPLIED = () -> Words.of("supplied");
    private static final Supplier<LocalizedText> IMMATERIAL = () -> Words.of("immaterial");

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
