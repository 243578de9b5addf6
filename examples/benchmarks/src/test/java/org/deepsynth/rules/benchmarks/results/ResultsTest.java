package org.deepsynth.rules.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @Test
    void one_slow_round_moves_neither_the_median_nor_the_spread() {
        assertThat(Table.Sample.of(List.of(900.0, 4.0, 1.0, 3.0, 2.0))).isEqualTo(new Table.Sample(3, 1));
        assertThat(Table.Sample.of(List.of(1.0, 2.0))).isEqualTo(new Table.Sample(1.5, 0.25));
    }

    @Test
    void a_page_tells_each_contestant_with_all_its_rounds(@TempDir Path folder) throws IOException {
        Row.write(folder.resolve("a.tsv"), List.of(new Row("warm", "engine", "", "µs", 1200)));
        Row.write(folder.resolve("b.tsv"), List.of(new Row("warm", "engine", "", "µs", 1300)));

        assertThat(Results.page(Row.read(folder)))
                .contains("""
                | contestant | (µs) |
                | --- | ---: |
                | engine | 1,250 ± 25.0 |
                """)
                .contains("Not measured.")
                .doesNotContain("{{contestant");
    }

    @Test
    void what_a_bare_jvm_does_too_is_told_as_a_multiple_and_what_was_not_measured_is_left_empty() {
        List<Row> rows = List.of(
                new Row("cold-start", "bare JVM", "Java 17", "ms", 100),
                new Row("cold-start", "engine", "Java 17", "ms", 1234.5),
                new Row("cold-start", "engine", "1000", "ms", 9.5));

        assertThat(new Table("setting", rows).markdown()).isEqualTo("""
                | setting | bare JVM (ms) | engine (ms) |
                | --- | ---: | ---: |
                | Java 17 | 100 | 1,235 · ×12.3 |
                | 1,000 |  | 9.50 |""");
    }
}
