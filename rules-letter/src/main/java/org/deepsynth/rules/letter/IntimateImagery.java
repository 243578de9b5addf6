package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Safeguards against sexual depiction of real adults. */
public record IntimateImagery(
        @Question(
                en = "Is sexualised depiction of identifiable real adults blocked on all paths?",
                zh = "是否在所有途径上禁止对可识别的真实成年人作性化描绘？")
        Answer blocks) {}
