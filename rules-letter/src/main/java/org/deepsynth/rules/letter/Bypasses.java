package org.deepsynth.rules.letter;

import java.util.Arrays;
import java.util.function.Function;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;

/** Known ways around the safeguards. */
public record Bypasses(Answer intake, @Given Listed<Bypass> open) {

    /** A working, reproducible bypass. */
    public record Bypass(Text id, Choice<HarmCategory> category, Amount ageDays, Amount score) {

        /**
         * Still inside its repair limit. Where the category is unknown it is past the limit only beyond the longest one, and
         * inside only up to the shortest.
         */
        Formula insideLimit(Parameters parameters) {
            return new Settled(
                    whateverCategory(limit -> ageDays.atMost(limit), parameters),
                    whateverCategory(limit -> ageDays.atMost(limit).not(), parameters));
        }

        /** Its score makes it easy. */
        Formula easy(Parameters parameters) {
            return score.atMost(parameters.get("easyScore"));
        }

        private Formula whateverCategory(Function<Parameter, Formula> test, Parameters parameters) {
            return new AllOf(Arrays.stream(HarmCategory.values())
                    .map(one -> category.is(one).implies(test.apply(limit(one, parameters))))
                    .toList());
        }

        private static Parameter limit(HarmCategory category, Parameters parameters) {
            return parameters.get(category == HarmCategory.CSAM ? "fixDays.csam" : "fixDays.other");
        }
    }

    /** No open bypass is past its repair limit. */
    public Formula noneOverdue(Parameters parameters) {
        return open.all(bypass -> bypass.insideLimit(parameters));
    }

    /** No easy bypass: yes where none is easy, no where an easy one is past its limit, else open. */
    public Formula noneEasy(Parameters parameters) {
        return new Settled(
                open.all(bypass -> bypass.easy(parameters).not()),
                open.any(bypass -> bypass.easy(parameters)
                        .and(bypass.insideLimit(parameters).not())));
    }
}
