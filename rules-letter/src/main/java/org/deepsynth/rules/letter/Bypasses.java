package org.deepsynth.rules.letter;

import java.util.Arrays;
import java.util.List;
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
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.LocalizedText;

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
            // where the category is stated, the other one's limit has no place among the reasons
            if (category.stated()) {
                HarmCategory own = category.value().orElseThrow();
                return category.is(own).implies(test.apply(limit(own, parameters)));
            }
            return new AllOf(Arrays.stream(HarmCategory.values())
                    .map(one -> category.is(one).implies(test.apply(limit(one, parameters))))
                    .toList());
        }

        /** Its name, its category, how long it is open and how long it may be. */
        private LocalizedText said(Parameters parameters) {
            LocalizedText name =
                    id.stated() ? Words.of("bypass.named").with("id", id.shown()) : Words.of("bypass.nameless");
            LocalizedText kind =
                    category.value().map(ChoiceWords::of).orElseGet(() -> Words.of("bypass.category-open"));
            LocalizedText age = ageDays.stated()
                    ? Words.of("bypass.open").with("days", ageDays.shown())
                    : Words.of("bypass.age-open");
            LocalizedText most = category.value()
                    .map(own -> Words.of("bypass.most")
                            .with("limit", limit(own, parameters).value()))
                    .orElseGet(() -> Words.of("bypass.either")
                            .with("csam", parameters.get("fixDays.csam").value())
                            .with("other", parameters.get("fixDays.other").value()));
            return Words.of("bypass")
                    .with("name", name)
                    .with("kind", kind)
                    .with("age", age)
                    .with("most", most);
        }

        private LocalizedText scored(Parameters parameters) {
            return Words.of("rate.then")
                    .joining(List.of(
                            said(parameters),
                            score.stated()
                                    ? Words.of("bypass.score")
                                            .with("score", score.shown())
                                            .with(
                                                    "limit",
                                                    parameters.get("easyScore").value())
                                    : Words.of("bypass.score-open")));
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

    /** A line for each open bypass; where one is past its limit, for those that are. */
    public Told overdue(Parameters parameters) {
        return told(bypass -> bypass.insideLimit(parameters).truth(), bypass -> bypass.said(parameters));
    }

    /** The same for easy ones, with their score. */
    public Told easyOverdue(Parameters parameters) {
        return told(
                bypass -> bypass.easy(parameters)
                        .and(bypass.insideLimit(parameters).not())
                        .not()
                        .truth(),
                bypass -> bypass.scored(parameters));
    }

    private Told told(Function<Bypass, Truth> fine, Function<Bypass, LocalizedText> said) {
        return new Told(List.of(open), () -> {
            List<Bypass> all = open.items().orElse(List.of());
            List<Bypass> failing =
                    all.stream().filter(one -> fine.apply(one) == Truth.NO).toList();
            return (failing.isEmpty() ? all : failing).stream().map(said).toList();
        });
    }
}
