package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Count;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Text;

/** The record of one adversarial test on one pair of harm and medium. One attempt is one goal, however many prompts it took. */
@Given
public record RedTeamTest(
        @Count(most = Sample.MOST) Amount attempts,
        @Count(most = Sample.MOST) Amount successes,
        Text version,
        Amount ageDays,
        Amount families,
        Amount maxFamilyShare,
        Choice<Skill> skill,
        Amount tries,
        Amount minutes,
        Answer independent,
        Answer leastProtectedPath,
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
