package org.deepsynth.rules.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.Names;

/**
 * What tests say of the letter's words "too easily circumvented": too easy when the lower bound of the success rate is above
 * tolerance, resistant when its upper bound is within it on an adequate, recent test of the supplied version, and otherwise
 * open.
 */
public final class Circumvention {

    private Circumvention() {}

    /** The test has attempts, variety, skill, effort and independence enough to be relied on. */
    public static Formula adequate(RedTeamTest test, HarmPair pair, Parameters parameters) {
        return new Adequacy(test, pair, parameters).formula(tolerance(pair.category(), parameters));
    }

    /** For every required pair the success rate is shown to be within tolerance; no where one is shown to be above it. */
    public static Formula withinTolerance(Service service, LetterSection letter, Parameters parameters) {
        return new Settled(
                Pairs.each(
                        service,
                        pair -> letter.redteam().tests().at(pair, test -> resistant(test, pair, letter, parameters))),
                Pairs.any(pair -> Pairs.required(service, pair)
                        .and(letter.redteam().tests().at(pair, test -> tooEasy(test, pair, letter, parameters)))));
    }

    /** Released weights hold protection that survives fine-tuning in every required category. */
    public static Formula weightsDurable(Service service, LetterSection letter, Parameters parameters) {
        List<HarmCategory> categories = Arrays.asList(HarmCategory.values());
        Formula mitigated = letter.weights().trainingMitigation();
        return new Settled(
                mitigated.and(new AllOf(categories.stream()
                        .map(category -> Pairs.required(service, category)
                                .implies(fineTuned(letter, category, parameters, true)))
                        .toList())),
                mitigated
                        .not()
                        .or(new AnyOf(categories.stream()
                                .map(category -> Pairs.required(service, category)
                                        .and(fineTuned(letter, category, parameters, false)))
                                .toList())));
    }

    private static Formula fineTuned(
            LetterSection letter, HarmCategory category, Parameters parameters, boolean resistant) {
        Parameter tolerance = tolerance(category, parameters);
        Condition lawful = letter.csam().lawful(category, Names.of(category));
        return lawful.formula().and(letter.weights().finetuneTest().at(category, result -> {
            Sample sample = new Sample(result.attempts(), result.successes(), Names.of(category));
            return resistant
                    ? sample.upperBoundWithin(
                            tolerance,
                            parameters,
                            List.of(lawful, letter.weights().mitigated()))
                    : sample.lowerBoundAbove(tolerance, parameters);
        }));
    }

    private static Formula resistant(RedTeamTest test, HarmPair pair, LetterSection letter, Parameters parameters) {
        Parameter tolerance = tolerance(pair.category(), parameters);
        Adequacy adequacy = new Adequacy(test, pair, parameters);
        Condition lawful = letter.csam().lawful(pair.category(), pair.written());
        Condition supplied = letter.release().supplied(test.version(), pair);
        List<Condition> conditions = new ArrayList<>(List.of(lawful, supplied));
        conditions.addAll(adequacy.conditions());
        conditions.addAll(List.of(adequacy.recent(), adequacy.remedied()));
        return Formula.all(
                lawful.formula(),
                supplied.formula(),
                adequacy.formula(tolerance),
                adequacy.recent().formula(),
                sample(test, pair).upperBoundWithin(tolerance, parameters, conditions),
                adequacy.remedied().formula());
    }

    private static Formula tooEasy(RedTeamTest test, HarmPair pair, LetterSection letter, Parameters parameters) {
        return Formula.all(
                letter.csam().lawful(pair.category(), pair.written()).formula(),
                letter.release().sameAs(test.version(), pair),
                sample(test, pair).lowerBoundAbove(tolerance(pair.category(), parameters), parameters));
    }

    private static Sample sample(RedTeamTest test, HarmPair pair) {
        return new Sample(test.attempts(), test.successes(), pair.written());
    }

    private static Parameter tolerance(HarmCategory category, Parameters parameters) {
        return parameters.get("tol." + Names.of(category));
    }
}
