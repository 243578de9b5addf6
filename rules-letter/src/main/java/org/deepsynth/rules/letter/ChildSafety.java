package org.deepsynth.rules.letter;

import java.util.Optional;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.In;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.text.LocalizedText;

/** Facts on safeguards against sexual depiction of children (demand 1). */
public record ChildSafety(
        Answer policyProhibits,
        Answer policyCoversFictional,
        Answer firstStrikeTermination,
        Answer trainingScreened,
        Answer trainingHitsRemovedReported,
        Answer minorsSeparated,
        Answer inputFilter,
        Answer outputFilter,
        Answer outputFilterFictional,
        Answer hashMatch,
        Answer reports,
        Amount reportHours,
        @In(Unit.DAYS) Period preserveDays,
        Choice<TestMethod> testMethod,
        Answer suppliesOptimisedTool) {

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
    Condition lawful(HarmCategory category, String name) {
        return category == HarmCategory.CSAM
                ? Condition.on(
                        name,
                        ChildSafety::lawfully,
                        testMethod.is(TestMethod.AUTHORISED_TESTER, TestMethod.LAWFUL_PROXY))
                : new Condition(ChildSafety::lawfully, Formula.all());
    }

    /** That figures of the category were obtained on stand-ins, which reports have to say; nothing where they were not. */
    Optional<LocalizedText> proxy(HarmCategory category) {
        return category == HarmCategory.CSAM
                ? testMethod.value().filter(TestMethod.LAWFUL_PROXY::equals).map(proxy -> Words.of("rate.proxy"))
                : Optional.empty();
    }

    private static LocalizedText lawfully() {
        return Words.of("lawful");
    }
}
