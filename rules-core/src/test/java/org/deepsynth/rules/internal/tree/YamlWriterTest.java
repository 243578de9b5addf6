package org.deepsynth.rules.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    /** What fuzzed texts are made of: all that has a meaning in YAML, and what its writers get wrong. */
    private static final List<String> PIECES = List.of(
            ("a|1|0|.|_|e|+|-|x|yes|no|null|true|: |:| #|#|\"|'|\\|\n|\n\n| |  |\t|,|[|]|{|}|&|*|!|>|%|@|`|?|~|<<|=|---|...|AI生成|🎭|é"
                            + "|\r|\u0085|\u2028|\u2029|\uFEFF|\u00A0|\u0000|\u0007|\u007F|\u3000")
                    .split("\\|"));

    private final Faults faults = new Faults("written.yaml");

    static List<String> awkward() {
        return List.of(
                "",
                " ",
                " leading",
                "trailing ",
                "yes",
                "no",
                "Yes",
                "on",
                "y",
                "true",
                "True",
                "null",
                "Null",
                "~",
                "1e3",
                "1_000",
                "0x1F",
                "0o17",
                "007",
                "+1",
                "-1",
                ".5",
                "5.",
                "1.50",
                "0.10",
                "190:20:30",
                ".inf",
                ".NaN",
                "2026-01-01",
                "2026-01-01T10:00:00Z",
                "a: b",
                "a:",
                ": a",
                "a #b",
                "#a",
                "- a",
                "-",
                "---",
                "...",
                "? a",
                "[a]",
                "{a: b}",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "<<",
                "=",
                "\"quoted\"",
                "'quoted'",
                "it's",
                "\"yes\"",
                "back\\slash",
                "AI生成",
                "🎭",
                "两行\n文字",
                "a\n",
                "a\n\n",
                "\na",
                " a\n  b",
                "a\n b: \"yes\"\nc",
                "a\nkey: \"no\"",
                "- \"yes\"\n- \"no\"",
                "a\r\nb",
                "a\tb",
                "\ta",
                "a\t\nb",
                "a \nb",
                "\u0085",
                "\u2028",
                "\uFEFFa",
                "\u0000",
                "a".repeat(300) + " " + "b".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("awkward")
    void a_text_is_read_back_as_it_was_written(String text) {
        assertReadBack(text);
    }

    @Test
    void texts_made_of_awkward_pieces_are_read_back_as_they_were_written() {
        Random random = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            assertReadBack(random.ints(1 + random.nextInt(5), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "unknown", "6", "0.5", "1.50", "2026-01-01", "AI生成", "face-replacement"})
    void a_common_value_has_no_quotes(String text) {
        assertThat(YamlWriter.write(TreeEditor.scalar(text)).strip()).isEqualTo(text);
        assertThat(YamlWriter.write(tree(text))).doesNotContain("\"", "'");
    }

    @Test
    void empty_lists_and_blocks_are_read_back() {
        Node tree = new Mapping(
                Mark.NONE,
                List.of(
                        new Entry(Mark.NONE, "list", new Sequence(Mark.NONE, List.of())),
                        new Entry(Mark.NONE, "block", new Mapping(Mark.NONE, List.of()))));
        assertThat(YamlWriter.write(tree)).isEqualTo("list: []\nblock: {}\n");
        assertThat(Canonical.text(TreeParser.parse(YamlWriter.write(tree), faults)))
                .isEqualTo(Canonical.text(tree));
    }

    private void assertReadBack(String text) {
        Node tree = tree(text);
        String yaml = YamlWriter.write(tree);
        Node read = TreeParser.parse(yaml, faults);
        assertThat(faults.found()).as(yaml).isEmpty();
        assertThat(Canonical.text(read)).as(yaml).isEqualTo(Canonical.text(tree));
    }

    /** The text in every place that a value can have. */
    private static Node tree(String text) {
        Node value = TreeEditor.scalar(text);
        Node block = new Mapping(Mark.NONE, List.of(new Entry(Mark.NONE, "key", value)));
        Node list = new Sequence(Mark.NONE, List.of(value, block, new Sequence(Mark.NONE, List.of(value)), value));
        return new Mapping(
                Mark.NONE,
                List.of(
                        new Entry(Mark.NONE, "first", value),
                        new Entry(Mark.NONE, "block", block),
                        new Entry(Mark.NONE, "list", list),
                        new Entry(Mark.NONE, "last", value)));
    }
}
