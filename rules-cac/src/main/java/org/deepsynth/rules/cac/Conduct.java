package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Answer;

/** Banned conduct, one fact per prohibition. Nobody can list all that they do not do, so most stay unanswered. */
public record Conduct(
        @Question(
                en = "Do you delete, alter or hide labels of synthetic content by technical means?",
                zh = "是否采用技术手段删除、篡改、隐匿深度合成标识？")
        Answer removesLabels) {}
