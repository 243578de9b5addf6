package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Answer;

/** Review of the generation and synthesis algorithms. */
public record AlgorithmReview(
        @Question(en = "Is there technical management of the algorithms?", zh = "是否对算法进行技术管理？")
        Answer technicalManagement,

        @Question(
                en = "Are the mechanisms of the algorithms reviewed, assessed and verified regularly? Once, without a"
                        + " schedule, is a no.",
                zh = "是否定期审核、评估、验证算法机制机理？仅一次且无计划的，回答否。")
        Answer regular) {}
