package org.deepsynth.rules.letter;

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

    /** What was found on the tested version holds for the supplied one: the same, or changed immaterially. */
    public Formula sameAs(Text tested, HarmPair pair) {
        return supplied(tested, pair).formula();
    }

    Condition supplied(Text tested, HarmPair pair) {
        Comparison unchanged = new Comparison(
                materialChange, Release::immaterial, materialChange.truth().not());
        return new Condition(
                Release::onOffer,
                Condition.named(pair.written(), Release::onOffer, tested.same(version))
                        .or(Condition.named(pair.written(), Release::immaterial, unchanged)));
    }

    private static LocalizedText onOffer() {
        return Words.of("supplied");
    }

    private static LocalizedText immaterial() {
        return Words.of("immaterial");
    }
}
