package org.deepsynth.rules.letter;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.description.Safeguards;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Table;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.LocalizedText;

/** What is told of the required pairs of harm and medium, each in a line that names it. */
public final class PairLines {

    private PairLines() {}

    /** Which of them have a safeguard. */
    public static Told guarded(Service service, Safeguards safeguards) {
        Function<HarmPair, Formula> guarded = pair -> safeguards.covered().hasAny(pair);
        return failingFirst(
                service,
                safeguards.covered(),
                guarded,
                pair -> named(
                        pair,
                        switch (guarded.apply(pair).truth()) {
                            case YES -> Words.of("guarded.yes");
                            case NO -> Words.of("guarded.no");
                            case UNKNOWN -> Words.of("guarded.open");
                        }));
    }

    /** Which of them have an adequate test, and what the others lack. */
    public static Told adequate(Service service, LetterSection letter, Parameters parameters) {
        Table<HarmPair, RedTeamTest> tests = letter.redteam().tests();
        return new Told(
                List.of(tests),
                () -> required(service)
                        .map(pair -> named(pair, atTest(tests, pair, test -> {
                            LocalizedText lacks = new Adequacy(test, pair, parameters)
                                    .lacking(Circumvention.tolerance(pair.category(), parameters));
                            return lacks.isEmpty()
                                    ? Words.of("adequate.yes")
                                    : Words.of("adequate.lacks").with("lacks", lacks);
                        })))
                        .toList());
    }

    /** How old their tests are. */
    public static Told recent(Service service, LetterSection letter, Parameters parameters) {
        Table<HarmPair, RedTeamTest> tests = letter.redteam().tests();
        Parameter limit = parameters.get("maxTestAge");
        return failingFirst(
                service,
                tests,
                pair -> tests.at(pair, test -> test.ageDays().atMost(limit)),
                pair -> named(
                        pair,
                        atTest(
                                tests,
                                pair,
                                test -> test.ageDays().stated()
                                        ? Words.of("recent.age")
                                                .with("days", test.ageDays().shown())
                                                .with("limit", limit.value())
                                        : Words.of("recent.open"))));
    }

    /** On which version they were tested. */
    public static Told supplied(Service service, LetterSection letter) {
        Table<HarmPair, RedTeamTest> tests = letter.redteam().tests();
        return failingFirst(
                service,
                tests,
                pair -> tests.at(pair, test -> letter.release().sameAs(test.version(), pair)),
                pair -> named(pair, atTest(tests, pair, test -> version(test, letter.release()))));
    }

    private static LocalizedText version(RedTeamTest test, Release release) {
        if (test.version().same(release.version()).truth() == Truth.YES) {
            return Words.of("version.same").with("version", test.version().shown());
        }
        String tested = test.version().stated() ? "version.other" : "version.open";
        return Words.of(tested)
                .with("tested", test.version().shown())
                .with("supplied", release.version().stated() ? quoted(release) : Words.of("version.unnamed"))
                .with("change", Words.of("change." + change(release.materialChange())));
    }

    private static LocalizedText quoted(Release release) {
        return Words.of("version.named").with("version", release.version().shown());
    }

    private static String change(Answer material) {
        return switch (material.truth()) {
            case YES -> "material";
            case NO -> "immaterial";
            case UNKNOWN -> "open";
        };
    }

    /** Where one fails only those that do, so that nobody has to look for them. */
    private static Told failingFirst(
            Service service, Fact of, Function<HarmPair, Formula> test, Function<HarmPair, LocalizedText> line) {
        return new Told(List.of(of), () -> {
            List<HarmPair> all = required(service).toList();
            List<HarmPair> failing = all.stream()
                    .filter(pair -> test.apply(pair).truth() == Truth.NO
                            && Pairs.required(service, pair).truth() == Truth.YES)
                    .toList();
            return (failing.isEmpty() ? all : failing).stream().map(line).toList();
        });
    }

    /** Those that are required, or may be. */
    static Stream<HarmPair> required(Service service) {
        return Arrays.stream(HarmPair.values())
                .filter(pair -> Pairs.required(service, pair).truth() != Truth.NO);
    }

    private static LocalizedText atTest(
            Table<HarmPair, RedTeamTest> tests, HarmPair pair, Function<RedTeamTest, LocalizedText> said) {
        return tests.entries()
                .map(map -> map.containsKey(pair) ? said.apply(map.get(pair)) : Words.of("no-test"))
                .orElseGet(() -> Words.of("rate.tests-open"));
    }

    private static LocalizedText named(HarmPair pair, LocalizedText said) {
        return Words.of("about").with("name", pair.written()).with("asked", said);
    }
}
