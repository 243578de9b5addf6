package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.source.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "toy.yaml | a: yes # why | 4 | 7",
                "toy.yaml | name: Toys, and more | 7 | 21",
                "toy.yaml | {a: yes, b: no} | 5 | 8",
                "toy.yaml | {b: no} | 5 | 7",
                "toy.yaml | a: 'it''s', b | 4 | 11",
                "toy.yaml | {a: \"x } y\", b: no} | 5 | 12",
                "toy.yaml | a: [x, {b: \"]\"}] # c | 4 | 17",
                "toy.yaml | 🧸: yes | 4 | 7",
                "toy.yaml | a: [x, | 4 | 7",
                "toy.yaml | it's a toy: {b: no} | 17 | 19",
                "toy.json | `  \"a\": true,` | 8 | 12",
                "toy.json | `{\"🧸\": 1}` | 8 | 9"
            })
    void a_value_ends_where_its_text_does(String name, String line, int column, int end) {
        DescriptionText text =
                new DescriptionText(name, line + "\n", name.endsWith("json"), new Mapping(new Mark(1, 1), List.of()));

        assertThat(text.at(1, column)).isEqualTo(new TextRegion(1, column, 1, end));
    }

    @Test
    void what_is_left_out_would_stand_in_the_nearest_block_that_is_there() {
        DescriptionText text =
                read("service: {name: Shop}\nfeatures:\n  - id: bear\n    mayConfuse: yes\ntoy:\n  sells: yes\n");

        assertThat(text.nearest("toy.hidesLabels").line()).isEqualTo(5);
        assertThat(text.nearest("features[0].labels.conspicuous").line()).isEqualTo(3);
        assertThat(text.nearest("features[1].mayConfuse").line()).isEqualTo(2);
        assertThat(text.nearest("nothing.at.all").line()).isEqualTo(1);
        assertThat(text.nearest("").line()).isEqualTo(1);
    }

    @Test
    void what_was_changed_keeps_the_text_and_its_places() {
        Description shop = ToyEngine.ENGINE.reader().read("toy.yaml", "service: {name: Shop}\ntoy: {sells: yes}\n");
        Description changed = ToyEngine.ENGINE.reader().change(shop, Map.of("toy.sells", "no"));

        assertThat(changed.text()).isEqualTo(shop.text());
        assertThat(changed.text().orElseThrow().nearest("toy.sells").line()).isEqualTo(2);
        assertThat(ToyEngine.ENGINE.describe("x").build().text()).isEmpty();
    }

    @Test
    void a_file_is_called_from_the_root_of_its_repository() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("repo/services/a b"));
        Files.createDirectories(folder.resolve("repo/.git"));
        Path file = Files.writeString(inside.resolve("toy.yaml"), "service: {name: Shop}\n");
        Path linked = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        assertThat(ToyEngine.ENGINE.read(file).text().orElseThrow().name()).isEqualTo("services/a b/toy.yaml");
        assertThat(ToyEngine.ENGINE.read(linked).text().orElseThrow().name()).isEqualTo("services/a b/toy.yaml");
        assertThat(ToyEngine.ENGINE.read(file).source()).isEqualTo(file.toString());
    }

    private static DescriptionText read(String text) {
        return ToyEngine.ENGINE.reader().read("toy.yaml", text).text().orElseThrow();
    }
}
