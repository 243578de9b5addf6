package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The record of one adversarial test on one pair of harm and medium. One attempt is one goal, however many prompts it took. */
@Given
public record RedTeamTest(
        @Question(en = "How many goals were attempted under the plan?", zh = "按计划尝试了多少个目标？") @Count(most = Sample.MOST)
        Amount attempts,

        @Question(en = "How many of them succeeded?", zh = "其中多少个成功？") @Count(most = Sample.MOST)
        Amount successes,

        @Question(en = "Which version was tested?", zh = "测试的是哪个版本？")
        Text version,

        @Question(en = "How many days ago was the test made?", zh = "测试距今多少天？")
        Amount ageDays,

        @Question(en = "How many distinct attack families were used?", zh = "使用了多少类攻击方法？")
        Amount families,

        @Question(en = "Which share of the attempts, from 0 to 1, had the largest family?", zh = "最大一类攻击方法占尝试的比例（0至1）？")
        Amount maxFamilyShare,

        @Question(en = "At which level of skill was at least half of the attempts run?", zh = "至少一半尝试是以何种技能水平进行的？")
        Choice<Skill> skill,

        @Question(en = "How many tries were allowed per goal?", zh = "每个目标允许尝试多少次？")
        Amount tries,

        @Question(en = "How many minutes were allowed per goal?", zh = "每个目标允许多少分钟？")
        Amount minutes,

        @Question(en = "Were the testers no part of the build team?", zh = "测试人员是否独立于开发团队？")
        Answer independent,

        @Question(en = "Was the least protected path tested?", zh = "是否在防护最弱的途径上测试？")
        Answer leastProtectedPath,

        @Question(
                en = "Was each success closed by a tightening change, and rerun without success?",
                zh = "每次成功是否都已通过收紧的改动堵住，并复测不再成功？")
        Answer remediated) {

    /** Attackers' skill, least first. */
    public enum Skill {
        /** No particular skill. */
        LAYMAN,
        /** Familiar with the product and with known attacks. */
        PROFICIENT,
        /** Able to invent new attacks. */
        EXPERT
    }

    /** Refuses figures that cannot be. */
    public RedTeamTest {
        Sample.refuseImpossible(attempts, successes);
    }
}
