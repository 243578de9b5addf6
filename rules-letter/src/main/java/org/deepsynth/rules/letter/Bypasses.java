package org.deepsynth.rules.letter;

import java.util.Arrays;
import java.util.function.Function;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;

/** Known ways around the safeguards. */
public record Bypasses(
        @Question(en = "Is there a channel for reports of bypasses?", zh = "是否有报告绕过方法的渠道？")
        Answer intake,

        @Question(
                en = "Which working, reproducible bypasses are open? An empty list: none.",
                zh = "有哪些仍可复现的绕过方法？空列表表示没有。")
        Listed<Bypass> open) {

    /** A working, reproducible bypass. */
    public record Bypass(
            @Question(en = "What is it called?", zh = "编号或者名称？")
            Text id,

            @Question(en = "Which harm does it open?", zh = "会导致哪类危害？")
            Choice<HarmCategory> category,

            @Question(en = "How many days ago was it reported or published?", zh = "自报告或者公开以来多少天？")
            Amount ageDays,

            @Question(
                    en = "What is its attack-potential score (five factors of the Common Evaluation Methodology)?",
                    zh = "其攻击潜力评分是多少（通用评估方法的五项因素之和）？")
            Amount score) {

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
