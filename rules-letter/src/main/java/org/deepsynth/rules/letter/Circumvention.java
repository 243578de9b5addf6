package org.deepsynth.rules.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.LocalizedText;
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

    /** What the tests of the required pairs show, a line for each. */
    public static Told rates(Service service, LetterSection letter, Parameters parameters) {
        return new Told(
                List.of(letter.redteam().tests()),
                () -> PairLines.required(service)
                        .map(pair -> rate(pair, letter, parameters))
                        .toList());
    }

    /** What fine-tuning shows of released weights, a line for each required category. */
    public static Told fineTuning(Service service, LetterSection letter, Parameters parameters) {
        return new Told(
                List.of(letter.weights().finetuneTest()),
                () -> Arrays.stream(HarmCategory.values())
                        .filter(category -> Pairs.required(service, category).truth() != Truth.NO)
                        .map(category -> fineTuning(category, letter, parameters))
                        .toList());
    }

    /** That a clause follows another finding, whose facts are not told twice. */
    public static Told follows(String obligation) {
        return new Told(List.of(), () -> List.of(Words.of("follows").with("obligation", obligation)));
    }

    private static LocalizedText rate(HarmPair pair, LetterSection letter, Parameters parameters) {
        RateLine line = new RateLine(pair.written(), tolerance(pair.category(), parameters), parameters);
        return line(line, letter.redteam().tests(), pair, test -> {
            List<LocalizedText> beside = new ArrayList<>();
            beside.add(RateLine.budget(test));
            letter.csam().proxy(pair.category()).ifPresent(beside::add);
            return line.tested(
                    test.attempts(),
                    test.successes(),
                    resistant(test, pair, letter, parameters).truth(),
                    tooEasy(test, pair, letter, parameters).truth(),
                    conditions(test, pair, letter, parameters),
                    beside);
        });
    }

    private static LocalizedText fineTuning(HarmCategory category, LetterSection letter, Parameters parameters) {
        RateLine line = new RateLine(Names.of(category), tolerance(category, parameters), parameters);
        return line(
                line,
                letter.weights().finetuneTest(),
                category,
                result -> line.tested(
                        result.attempts(),
                        result.successes(),
                        letter.weights()
                                .trainingMitigation()
                                .and(fineTuned(letter, category, parameters, true))
                                .truth(),
                        fineTuned(letter, category, parameters, false).truth(),
                        conditions(letter, category),
                        letter.csam().proxy(category).stream().toList()));
    }

    private static <K extends Enum<K>, V> LocalizedText line(
            RateLine line, Table<K, V> tests, K key, Function<V, LocalizedText> tested) {
        return tests.entries()
                .map(map -> map.containsKey(key) ? tested.apply(map.get(key)) : line.untested())
                .orElseGet(line::unstated);
    }

    private static Formula fineTuned(
            LetterSection letter, HarmCategory category, Parameters parameters, boolean resistant) {
        Parameter tolerance = tolerance(category, parameters);
        Condition lawful = letter.csam().lawful(category, Names.of(category));
        return lawful.formula().and(letter.weights().finetuneTest().at(category, result -> {
            Sample sample = new Sample(result.attempts(), result.successes(), Names.of(category));
            return resistant
                    ? sample.upperBoundWithin(tolerance, parameters, conditions(letter, category))
                    : sample.lowerBoundAbove(tolerance, parameters);
        }));
    }

    private static Formula resistant(RedTeamTest test, HarmPair pair, LetterSection letter, Parameters parameters) {
        Parameter tolerance = tolerance(pair.category(), parameters);
        Adequacy adequacy = new Adequacy(test, pair, parameters);
        Condition lawful = letter.csam().lawful(pair.category(), pair.written());
        Condition supplied = letter.release().supplied(test.version(), pair);
        return Formula.all(
                lawful.formula(),
                supplied.formula(),
                adequacy.formula(tolerance),
                adequacy.recent().formula(),
                sample(test, pair).upperBoundWithin(tolerance, parameters, conditions(test, pair, letter, parameters)),
                adequacy.remedied().formula());
    }

    /** What a test must be, besides large enough, for its figures to show resistance. */
    private static List<Condition> conditions(
            RedTeamTest test, HarmPair pair, LetterSection letter, Parameters parameters) {
        Adequacy adequacy = new Adequacy(test, pair, parameters);
        List<Condition> conditions = new ArrayList<>();
        conditions.add(letter.csam().lawful(pair.category(), pair.written()));
        conditions.add(letter.release().supplied(test.version(), pair));
        conditions.addAll(adequacy.conditions());
        conditions.add(adequacy.recent());
        conditions.add(adequacy.remedied());
        return conditions;
    }

    private static List<Condition> conditions(LetterSection letter, HarmCategory category) {
        return List.of(
                letter.csam().lawful(category, Names.of(category)),
                letter.weights().mitigated());
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

    static Parameter tolerance(HarmCategory category, Parameters parameters) {
        return parameters.get("tol." + Names.of(category));
    }
}
