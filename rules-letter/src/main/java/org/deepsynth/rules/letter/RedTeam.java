package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Table;

/** Adversarial tests. */
public record RedTeam(
        @Question(
                en = "Which adversarial tests of the supplied product were made, by pair of harm and medium? An empty"
                        + " block: none.",
                zh = "对所提供产品按“危害/媒体”组合做过哪些对抗测试？空表示没有。")
        Table<HarmPair, RedTeamTest> tests) {}
