package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Table;

/** Protection inside released weights. */
public record Weights(Answer trainingMitigation, Table<HarmCategory, FineTuning> finetuneTest) {

    /** They hold it: without, figures of fine-tuning show nothing. */
    Condition mitigated() {
        return new Condition(() -> Words.of("weights"), trainingMitigation);
    }

    /** The result of attacking released weights by fine-tuning. */
    @Given
    public record FineTuning(
            @Count(most = Sample.MOST) Amount attempts,
            @Count(most = Sample.MOST) Amount successes) {

        /** Refuses figures that cannot be. */
        public FineTuning {
            Sample.refuseImpossible(attempts, successes);
        }
    }
}
