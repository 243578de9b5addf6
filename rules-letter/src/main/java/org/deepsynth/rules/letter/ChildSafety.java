package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;

/** Facts on safeguards against sexual depiction of children. */
public record ChildSafety(
        @Question(en = "How was the child-safety safeguard tested?", zh = "儿童安全防护以何种方式测试？")
        Choice<TestMethod> testMethod) {

    /** Ways of testing a child-safety safeguard. */
    public enum TestMethod {
        /** By a tester whom the authorities authorised. */
        AUTHORISED_TESTER,
        /** With lawful stand-ins for the real category. */
        LAWFUL_PROXY,
        /** Not at all. */
        NONE,
        /** By generating unlawful material. */
        UNLAWFUL_GENERATION
    }

    /** Figures of the category may be read: those on child safety only where they were obtained lawfully. */
    Formula readable(HarmCategory category) {
        return category == HarmCategory.CSAM
                ? testMethod.is(TestMethod.AUTHORISED_TESTER, TestMethod.LAWFUL_PROXY)
                : Formula.all();
    }
}
