package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.text.LocalizedText;

/** Protection inside released weights. */
public record Weights(
        @Question(
                en = "Do the released weights hold protection of their own (data curation, concept removal,"
                        + " tamper-resistant training)?",
                zh = "所发布权重本身是否有防护（数据筛选、概念移除、抗篡改训练）？")
        Answer trainingMitigation,

        @Question(
                en =
                        "What came of attacking the weights by fine-tuning within the stated budget? An empty block: no test.",
                zh = "在规定预算内以微调攻击权重的结果如何？空表示未测试。")
        Table<HarmCategory, FineTuning> finetuneTest) {

    /** They hold it: without, figures of fine-tuning show nothing. */
    Condition mitigated() {
        return new Condition(() -> new LocalizedText("protection inside the weights", "权重本身的防护"), trainingMitigation);
    }

    /** The result of attacking released weights by fine-tuning. */
    @Given
    public record FineTuning(
            @Question(en = "How many attempts were made?", zh = "尝试了多少次？") @Count(most = Sample.MOST)
            Amount attempts,

            @Question(en = "How many succeeded?", zh = "成功了多少次？") @Count(most = Sample.MOST)
            Amount successes) {

        /** Refuses figures that cannot be. */
        public FineTuning {
            Sample.refuseImpossible(attempts, successes);
        }
    }
}
