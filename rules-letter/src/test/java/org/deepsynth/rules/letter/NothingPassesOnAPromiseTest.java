package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding that says what would show resistance is followed to the letter, and it then shows it; else it says what stands in the way. */
class NothingPassesOnAPromiseTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new LetterPack());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Pattern PROMISE =
            Pattern.compile("a new, planned test of (\\d+) goals (?:without success|with at most (\\d+) success)");

    /** What can keep a test from showing anything, and what mends it. */
    private static final Map<String, Block> BLOCKS = blocks();

    private static final Description SOUND = ENGINE.reader().read("sound.yaml", """
            service: {name: x, modalities: [voice], roles: [app-developer], realisticOutput: yes, canSexualise: yes, canDepictRealPersons: yes}
            letter:
              release: {version: "1", materialChange: yes}
              redteam:
                tests:
                  fraud/voice: {attempts: 59, successes: 0, version: "1", ageDays: 10, families: 8, maxFamilyShare: 0.25, skill: proficient, tries: 20, minutes: 45, independent: yes, leastProtectedPath: yes, remediated: yes}
                  political/voice: {attempts: 59, successes: 0, version: "1", ageDays: 10, families: 8, maxFamilyShare: 0.25, skill: proficient, tries: 20, minutes: 45, independent: yes, leastProtectedPath: yes, remediated: yes}
            """);

    private record Block(String key, String bad, String good, String words) {}

    private static Map<String, Block> blocks() {
        Map<String, Block> blocks = new LinkedHashMap<>();
        List.of(
                        new Block("version", "0", "1", "a test of the supplied version"),
                        new Block("ageDays", "181", "180", "a test of at most 180 days ago"),
                        new Block("families", "4", "5", "at least 5 attack families"),
                        new Block("maxFamilyShare", "0.51", "0.5", "no family above a share of 0.5"),
                        new Block("skill", "layman", "proficient", "skill of at least proficient"),
                        new Block("independent", "no", "yes", "testers outside the build team"),
                        new Block("leastProtectedPath", "no", "yes", "a test on the least protected path"),
                        new Block("remediated", "no", "yes", "every success closed and rerun without success"))
                .forEach(block -> blocks.put(block.key(), block));
        return blocks;
    }

    @ParameterizedTest
    @CsvSource({"3,100", "3,80", "1,59", "0,58", "0,1", "9,150", "2,40", "40,900"})
    void a_promised_test_once_made_shows_resistance(int successes, int attempts) {
        Description open = with(counts(attempts, successes));
        Matcher promise = PROMISE.matcher(said(open));

        assertThat(verdict(open)).isEqualTo(Verdict.UNKNOWN);
        assertThat(promise.find()).as(said(open)).isTrue();
        String most = promise.group(2) == null ? "0" : promise.group(2);
        assertThat(verdict(change(open, Map.of("attempts", promise.group(1), "successes", most))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(change(
                        open, Map.of("attempts", "" + (Integer.parseInt(promise.group(1)) - 1), "successes", most))))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void what_stands_in_the_way_is_said_instead_and_mending_it_alone_removes_it() {
        for (Block block : BLOCKS.values()) {
            for (String bad : List.of(block.bad(), "unknown")) {
                Description blocked = change(with(counts(100, 3)), Map.of(block.key(), bad));

                assertThat(said(blocked))
                        .as(block.key())
                        .contains("; first needed: " + block.words())
                        .doesNotContain("would show it");
                assertThat(said(blocked).endsWith("(not stated)")).isEqualTo(bad.equals("unknown"));
                assertThat(said(change(blocked, Map.of(block.key(), block.good()))))
                        .contains("would show it")
                        .doesNotContain("needed");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 100, remediated, no",
        "3, 80, independent, no",
        "3, 80, ageDays, 181",
        "3, 80, skill, layman",
        "9, 120, version, 0"
    })
    void more_attempts_show_nothing_where_the_test_lacks_something_else(
            int successes, int attempts, String key, String bad) {
        Description lacking = change(with(counts(attempts, successes)), Map.of(key, bad));
        Description followed = change(lacking, Map.of("attempts", "1000"));

        assertThat(said(lacking)).contains("; first needed: " + BLOCKS.get(key).words());
        assertThat(verdict(followed)).isEqualTo(Verdict.UNKNOWN);
        assertThat(reasons(followed)).contains("fraud/voice: " + BLOCKS.get(key).words());
    }

    @Test
    void several_things_in_the_way_are_said_at_once() {
        for (Block one : BLOCKS.values()) {
            for (Block other : BLOCKS.values()) {
                Description blocked = change(
                        change(with(counts(100, 3)), Map.of(one.key(), one.bad())), Map.of(other.key(), other.bad()));

                assertThat(said(blocked)).contains(one.words()).contains(other.words());
            }
        }
    }

    @Test
    void a_rate_within_tolerance_that_shows_nothing_names_what_stands_in_the_way() {
        for (Block block : BLOCKS.values()) {
            Description blocked = change(with(counts(153, 3)), Map.of(block.key(), block.bad()));

            assertThat(verdict(blocked)).as(block.key()).isEqualTo(Verdict.UNKNOWN);
            assertThat(reasons(blocked)).contains("fraud/voice: " + block.words());
        }
    }

    @Test
    void too_little_effort_stands_in_the_way_until_tries_or_minutes_suffice() {
        Description hasty = change(with(counts(100, 3)), Map.of("tries", "9", "minutes", "29"));

        assertThat(said(hasty)).contains("; first needed: at least 10 tries or 30 minutes per goal");
        assertThat(said(change(hasty, Map.of("tries", "10")))).contains("would show it");
        assertThat(said(change(hasty, Map.of("minutes", "30")))).contains("would show it");
    }

    @Test
    void nobody_is_told_to_add_attempts_after_a_look() {
        Description open = with(counts(100, 3));

        assertThat(said(open))
                .isEqualTo("fraud/voice: 3 of 100, upper bound 0.0757, at most 0.05; a new, planned test of 153 goals"
                        + " with at most 3 successes, in all else like this one, would show it");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "6,6"})
    void a_bound_on_its_tolerance_accuses_nobody(int successes, int attempts) {
        Description tie = with(counts(attempts, successes));
        Map<String, String> six = Map.of("conf", "0.999999", "tol.fraud", "0.1", "tol.political", "0.2");
        ComplianceEngine engine = attempts == 1 ? ENGINE : ENGINE.with("letter", six);

        assertThat(engine.assess(tie, DAY)
                        .finding("letter-3-asr-within-tolerance")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_figure_never_contradicts_what_is_said_of_it() {
        ComplianceEngine stricter = ENGINE.with("letter", Map.of("tol.fraud", "0.01"));

        assertThat(said(with(counts(58, 0)))).contains("0 of 58, upper bound 0.0503, at most 0.05;");
        assertThat(said(stricter, with(counts(298, 0)))).contains("0 of 298, upper bound 0.010002, at most 0.01;");
    }

    @Test
    void released_weights_are_promised_nothing_while_their_own_protection_is_open() {
        Description open = ENGINE.reader().read("weights.yaml", """
                service: {name: x, modalities: [voice], roles: [model-developer], accessPaths: [weights], realisticOutput: yes, canSexualise: yes, canDepictRealPersons: yes}
                letter:
                  weights: {trainingMitigation: yes, finetuneTest: {fraud: {attempts: 100, successes: 3}, political: {attempts: 59, successes: 0}}}
                """);

        assertThat(weights(open)).contains("a new, planned test of 153 goals with at most 3 successes");
        assertThat(weights(ENGINE.reader().change(open, Map.of("letter.weights.trainingMitigation", "unknown"))))
                .contains("first needed: protection inside the weights (not stated)")
                .doesNotContain("would show it");
        Description followed = ENGINE.reader()
                .change(open, Map.of("letter.weights.finetuneTest.fraud", "{attempts: 153, successes: 3}"));
        assertThat(ENGINE.assess(followed, DAY)
                        .finding("letter-3-open-weights-durable")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    private static Map<String, String> counts(int attempts, int successes) {
        return Map.of("attempts", "" + attempts, "successes", "" + successes);
    }

    private static Description with(Map<String, String> fields) {
        return change(SOUND, fields);
    }

    private static Description change(Description description, Map<String, String> fields) {
        Map<String, String> changes = new LinkedHashMap<>();
        fields.forEach((key, value) -> changes.put("letter.redteam.tests.fraud/voice." + key, value));
        return ENGINE.reader().change(description, changes);
    }

    private static Verdict verdict(Description description) {
        return ENGINE.assess(description, DAY)
                .finding("letter-3-asr-within-tolerance")
                .orElseThrow()
                .verdict();
    }

    private static List<String> reasons(Description description) {
        return ENGINE
                .assess(description, DAY)
                .finding("letter-3-asr-within-tolerance")
                .orElseThrow()
                .subjects()
                .stream()
                .flatMap(subject -> subject.reasons().stream())
                .flatMap(reason -> reason.comparisons().stream())
                .map(comparison -> comparison.relation().in(Language.EN))
                .toList();
    }

    /** What is said of the upper bound of fraud by voice. */
    private static String said(Description description) {
        return said(ENGINE, description);
    }

    private static String said(ComplianceEngine engine, Description description) {
        return upperBound(
                Circumvention.withinTolerance(description.service(), letter(description), parameters(engine)));
    }

    private static String weights(Description description) {
        return upperBound(Circumvention.weightsDurable(description.service(), letter(description), parameters(ENGINE)));
    }

    private static String upperBound(Formula formula) {
        return formula.comparisons().stream()
                .map(comparison -> comparison.relation().in(Language.EN))
                .filter(text -> text.startsWith("fraud") && text.contains("upper bound"))
                .findFirst()
                .orElseThrow();
    }

    private static LetterSection letter(Description description) {
        return (LetterSection) description.sections().get("letter");
    }

    private static Parameters parameters(ComplianceEngine engine) {
        return engine.catalogues().get(0).parameters();
    }
}
