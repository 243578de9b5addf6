package org.deepsynth.rules.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextEditorTest {

    private static final String TEXT = """
            # who we are
            service:
              name: Swap   # as on the site
              startedOn: 2026-03-02

            features:
              # the first one
              - id: swap
                technicalLabel: yes  # since spring
                outputs: [video, image]
              - {id: talk, outputs: [audio]}  # in brackets
            cac:
              roles: {provider: yes}
            # the end
            """;

    @Test
    void a_single_value_is_replaced_in_its_place() {
        assertThat(set("service.name", "Face swap"))
                .isEqualTo(TEXT.replace("name: Swap   # as", "name: \"Face swap\"   # as"));
    }

    @Test
    void a_missing_key_follows_the_last_of_its_block() {
        assertThat(set("service.terminated", "no"))
                .isEqualTo(TEXT.replace("2026-03-02\n", "2026-03-02\n  terminated: no\n"));
        assertThat(set("features[talk].technicalLabel", "no"))
                .isEqualTo(TEXT.replace("[audio]}", "[audio], technicalLabel: no}"));
    }

    @Test
    void blocks_on_the_way_are_made() {
        assertThat(set("cac.management.userRegistration", "yes"))
                .isEqualTo(TEXT.replace(
                        "{provider: yes}\n", "{provider: yes}\n  management:\n    userRegistration: yes\n"));
    }

    @Test
    void an_item_is_added_after_the_last() {
        assertThat(set("features[2].id", "sing")).isEqualTo(TEXT.replace("brackets\n", "brackets\n  - id: sing\n"));
        assertThat(set("features[0].outputs[2]", "audio"))
                .isEqualTo(TEXT.replace("video, image", "video, image, audio"));
    }

    @Test
    void a_block_in_the_place_of_a_value_leaves_the_comment_with_its_key() {
        Node supported = new Mapping(Mark.NONE, List.of(entry("value", "yes"), entry("reason", "seen")));

        assertThat(TextEditor.set(TEXT, "features[0].technicalLabel", supported, new Faults("x.yaml")))
                .isEqualTo(TEXT.replace(
                        "technicalLabel: yes  # since spring\n",
                        "technicalLabel:  # since spring\n      value: yes\n      reason: seen\n"));
    }

    @Test
    void a_block_takes_the_place_of_a_list_whose_hyphens_stand_below_their_key() {
        Node supported = new Mapping(Mark.NONE, List.of(entry("value", "yes"), entry("reason", "seen")));

        assertThat(TextEditor.set("a:\n  keys:\n  - x\n  - y\n  b: 1\n", "a.keys", supported, new Faults("x.yaml")))
                .isEqualTo("a:\n  keys:\n    value: yes\n    reason: seen\n  b: 1\n");
    }

    @Test
    void a_text_of_comments_alone_grows() {
        assertThat(TextEditor.set("# nothing yet\n", "service.name", TreeEditor.scalar("x"), new Faults("x.yaml")))
                .isEqualTo("# nothing yet\nservice:\n  name: x\n");
    }

    @Test
    void json_stays_json() {
        String json = "{\n  \"service\": {\"name\": \"x\"}\n}\n";

        assertThat(TextEditor.set(json, "service.usesDeepSynthesis", TreeEditor.scalar("yes"), new Faults("x.json")))
                .isEqualTo("{\n  \"service\": {\"name\": \"x\", \"usesDeepSynthesis\": \"yes\"}\n}\n");
    }

    static Stream<Path> descriptions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples/services"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    /** Some values of every written description, replaced or followed by others: nothing else changes, and no comment is lost. */
    @ParameterizedTest
    @MethodSource("descriptions")
    void wherever_a_value_is_put_all_else_stays(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> comments = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
        List<String> paths = new ArrayList<>();
        paths("", TreeParser.parse(text, new Faults("x.yaml")), paths);
        Random random = new Random(23);
        Collections.shuffle(paths, random);

        for (String path : paths.subList(0, 20)) {
            Node value = random.nextBoolean()
                    ? TreeEditor.scalar("a: \"b\", [c] #1")
                    : new Mapping(Mark.NONE, List.of(entry("value", "yes"), new Entry(Mark.NONE, "evidence", list())));
            Faults faults = new Faults("x.yaml");
            String changed = TextEditor.set(text, path, value, faults);

            assertThat(faults.found()).as(path).isEmpty();
            assertThat(changed.lines().map(String::strip)).as(path).containsSubsequence(comments);
        }
    }

    private static Node list() {
        return new Sequence(
                Mark.NONE,
                List.of(new Mapping(Mark.NONE, List.of(entry("reference", "out/ (3 files)"), entry("kind", "x")))));
    }

    private static void paths(String path, Node node, List<String> paths) {
        if (node instanceof Mapping mapping) {
            paths.add(path.isEmpty() ? "added" : path + ".added");
            mapping.entries()
                    .forEach(entry ->
                            paths(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value(), paths));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                paths(path + "[" + i + "]", sequence.items().get(i), paths);
            }
            paths.add(path + "[" + sequence.items().size() + "]");
        } else {
            paths.add(path);
        }
    }

    private static Entry entry(String key, String text) {
        return new Entry(Mark.NONE, key, TreeEditor.scalar(text));
    }

    private static String set(String path, String text) {
        return TextEditor.set(TEXT, path, TreeEditor.scalar(text), new Faults("x.yaml"));
    }
}
