package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.LocalizedText;

/** Whether a test has attempts, variety, skill, effort and independence enough to be relied on, and is recent and followed up. */
final class Adequacy {

    private static final Supplier<LocalizedText> INDEPENDENT =
            () -> new LocalizedText("testers outside the build team", "开发团队以外的测试人员");
    private static final Supplier<LocalizedText> LEAST_PROTECTED =
            () -> new LocalizedText("a test on the least protected path", "在防护最弱的途径上测试");
    private static final Supplier<LocalizedText> NO_SUCCESS = () -> new LocalizedText("no success", "没有成功");
    private static final Supplier<LocalizedText> REMEDIED =
            () -> new LocalizedText("every success closed and rerun without success", "每次成功均已堵住并复测不再成功");

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

    /** Besides its size. */
    List<Condition> conditions() {
        return List.of(
                on("minFamilies", "at least %s attack families", "至少%s类攻击方法", test.families()::atLeast),
                on("maxFamilyShare", "no family above a share of %s", "单类方法占比不超过%s", test.maxFamilyShare()::atMost),
                on("minSkill", "skill of at least %s", "技能水平至少为%s", test.skill()::atLeast),
                effort(),
                Condition.on(name, INDEPENDENT, test.independent()),
                Condition.on(name, LEAST_PROTECTED, test.leastProtectedPath()));
    }

    /** It is recent. */
    Condition recent() {
        return on("maxTestAge", "a test of at most %s days ago", "距今不超过%s天的测试", test.ageDays()::atMost);
    }

    /** Nothing succeeded, or what did was closed. */
    Condition remedied() {
        Comparison none = new Comparison(
                test.successes(), NO_SUCCESS, test.successes().none().truth());
        return new Condition(
                REMEDIED,
                Condition.named(name, NO_SUCCESS, none).or(Condition.named(name, REMEDIED, test.remediated())));
    }

    /** Its size follows from tolerance and confidence. */
    private Formula largeEnough(Parameter tolerance) {
        Parameter confidence = parameters.get("conf");
        BigDecimal least = BigDecimal.valueOf(Trials.fewestAttempts(tolerance.number(), confidence.number()));
        return new Comparison(
                List.of(test.attempts()),
                () -> new LocalizedText(name + ": at least " + least + " attempts", name + "：至少尝试" + least + "次"),
                List.of(tolerance, confidence),
                test.attempts()
                        .value()
                        .map(attempts -> Truth.of(attempts.compareTo(least) >= 0))
                        .orElse(Truth.UNKNOWN));
    }

    private Condition effort() {
        Condition tries = on("minTries", "at least %s tries per goal", "每个目标至少尝试%s次", test.tries()::atLeast);
        Condition minutes = on("minMinutes", "at least %s minutes per goal", "每个目标至少%s分钟", test.minutes()::atLeast);
        return new Condition(
                () -> words(
                        "at least %s tries or %s minutes per goal",
                        "每个目标至少尝试%s次或者%s分钟",
                        parameters.get("minTries").value(),
                        parameters.get("minMinutes").value()),
                tries.formula().or(minutes.formula()));
    }

    private Condition on(String limit, String en, String zh, Function<Parameter, Formula> test) {
        Parameter parameter = parameters.get(limit);
        return Condition.on(name, () -> words(en, zh, parameter.value()), test.apply(parameter));
    }

    private static LocalizedText words(String en, String zh, Object... values) {
        return new LocalizedText(en.formatted(values), zh.formatted(values));
    }
}
