package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.AnswerForm.Kind;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody takes for the path of a fact, it leads to a fact or to a sentence. */
class PathsOfFactsTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();
    private static final Description SWAP = READER.read("a.yaml", "features: [{id: swap}]");
    private static final List<String> SCRAPS = List.of(
            "features",
            "toy",
            "service",
            "scores",
            "csam",
            "checks",
            "mayConfuse",
            "id",
            "labels",
            "swap",
            "[",
            "]",
            ".",
            "0",
            "99999999999",
            "\u0663",
            " ",
            "\n",
            "𠮷",
            "/",
            "x",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "]",
                "[",
                "..",
                ".",
                "features[",
                "features[]",
                "features]",
                "[0]",
                "features[0]",
                "service",
                "toy",
                "features[99999999999]",
                "features[0]mayConfuse",
                "features[0].",
                "features[0][0].id",
                ".features",
                "service[0].name",
                "logs.networkMonths[0]",
                "features.id",
                "toy.scores.image.score",
                "toy.scores[0].score",
                "toy.scores.csam",
                "service.name.x"
            })
    void what_leads_to_no_fact_is_told_so(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.form(path))
                .withMessage("The path (" + path + ") must be that of a fact.");
        assertThat(READER.given("service.name." + path)).isIn(true, false);
    }

    @Test
    void facts_of_lists_and_tables_are_found() {
        assertThat(READER.form("features[v1.2].mayConfuse").kind()).isEqualTo(Kind.YES_NO);
        assertThat(READER.form("toy.scores.csam.score").kind()).isEqualTo(Kind.NUMBER);
        assertThat(READER.form("notice.p95Hours.csam").kind()).isEqualTo(Kind.NUMBER);
        assertThat(READER.form("toy.checks").kind()).isEqualTo(Kind.COUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "]", "..", "features[", "features[0]mayConfuse", "service.", ".service"})
    void a_change_of_what_is_no_path_is_told(String path) {
        assertThatThrownBy(() -> READER.change(SWAP, Map.of(path, "yes")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageStartingWith("a.yaml: The path (" + path + ") must be keys joined by points.");
    }

    @Test
    void a_path_has_a_longest_length_and_a_greatest_depth() {
        assertThatThrownBy(() -> READER.change(SWAP, Map.of("a".repeat(Limits.PATH), "yes")))
                .hasMessageContaining("must be one that a description has.");
        assertThatThrownBy(() -> READER.change(SWAP, Map.of("a".repeat(Limits.PATH + 1), "yes")))
                .hasMessageContaining("must be keys joined by points.");
        assertThatThrownBy(() -> READER.change(SWAP, Map.of("a" + ".a".repeat(Limits.DEPTH), "yes")))
                .hasMessageContaining("must be keys joined by points.");
    }

    @Test
    void random_paths_never_break_anything_off() {
        Random random = new Random(20261129);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder scraps = new StringBuilder();
            for (int parts = random.nextInt(7); parts > 0; parts--) {
                scraps.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            String path = scraps.toString();
            told(path, () -> READER.form(path));
            told(path, () -> READER.given(path));
            told(path, () -> READER.change(SWAP, Map.of(path, "yes")));
        }
    }

    private static void told(String path, Runnable asking) {
        try {
            asking.run();
        } catch (IllegalArgumentException | InvalidSourceException sentence) {
            assertThat(sentence.getMessage()).as(path).contains(" must ");
        }
    }
}
