package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/** Whether a test has attempts, variety, skill, effort and independence enough to be relied on, and is recent and followed up. */
final class Adequacy {

    private final RedTeamTest test;
    private final String name;
    private final Parameters parameters;

    Adequacy(RedTeamTest test, HarmPair pair, Parameters parameters) {
        this.test = test;
        this.name = pair.written();
        this.parameters = parameters;
    }

    /** It is large enough to show resistance at all, and meets all conditions. */
    Formula formula(Parameter tolerance) {
        List<Formula> parts = new ArrayList<>();
        parts.add(largeEnough(tolerance));
        conditions().forEach(condition -> parts.add(condition.formula()));
        return Formula.all(parts.toArray(Formula[]::new));
    }

    /** What it lacks of all that, or is not known to have, in words; nothing where it lacks nothing. */
    LocalizedText lacking(Parameter tolerance) {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition(() -> attempts(tolerance), largeEnough(tolerance)));
        all.addAll(conditions());
        return Condition.lacking(all);
    }

    private LocalizedText attempts(Parameter tolerance) {
        return Words.of("attempts")
                .with(
                        "value",
                        Long.toString(Trials.fewestAttempts(
                                tolerance.number(), parameters.get("conf").number())));
    }

    /** Besides its size. */
    List<Condition> conditions() {
        return List.of(
                on("minFamilies", test.families()::atLeast),
                on("maxFamilyShare", test.maxFamilyShare()::atMost),
                skilled(),
                effort(),
                Condition.on(name, () -> Words.of("independent"), test.independent()),
                Condition.on(name, () -> Words.of("least-protected"), test.leastProtectedPath()));
    }

    /** It is recent. */
    Condition recent() {
        return on("maxTestAge", test.ageDays()::atMost);
    }

    /** Nothing succeeded, or what did was closed. */
    Condition remedied() {
        Comparison none = new Comparison(
                test.successes(), Adequacy::noSuccess, test.successes().none().truth());
        return new Condition(
                Adequacy::closed,
                Condition.named(name, Adequacy::noSuccess, none)
                        .or(Condition.named(name, Adequacy::closed, test.remediated())));
    }

    /** Its size follows from tolerance and confidence. */
    private Formula largeEnough(Parameter tolerance) {
        Parameter confidence = parameters.get("conf");
        BigDecimal least = BigDecimal.valueOf(Trials.fewestAttempts(tolerance.number(), confidence.number()));
        return new Comparison(
                List.of(test.attempts()),
                () -> Words.of("about")
                        .with("name", name)
                        .with("asked", Words.of("attempts").with("value", least.toString())),
                List.of(tolerance, confidence),
                test.attempts()
                        .value()
                        .map(attempts -> Truth.of(attempts.compareTo(least) >= 0))
                        .orElse(Truth.UNKNOWN));
    }

    private Condition effort() {
        Condition tries = on("minTries", test.tries()::atLeast);
        Condition minutes = on("minMinutes", test.minutes()::atLeast);
        return new Condition(
                () -> Words.of("effort")
                        .with("tries", parameters.get("minTries").value())
                        .with("minutes", parameters.get("minMinutes").value()),
                tries.formula().or(minutes.formula()));
    }

    private Condition skilled() {
        Parameter least = parameters.get("minSkill");
        LocalizedText level = Names.find(RedTeamTest.Skill.class, least.value())
                .map(ChoiceWords::of)
                .orElse(LocalizedText.NONE);
        return Condition.on(
                name,
                () -> Words.of("minSkill").with("value", level),
                test.skill().atLeast(least));
    }

    private Condition on(String limit, Function<Parameter, Formula> test) {
        Parameter parameter = parameters.get(limit);
        return Condition.on(name, () -> Words.of(limit).with("value", parameter.value()), test.apply(parameter));
    }

    private static LocalizedText noSuccess() {
        return Words.of("no-success");
    }

    private static LocalizedText closed() {
        return Words.of("remedied");
    }
}
