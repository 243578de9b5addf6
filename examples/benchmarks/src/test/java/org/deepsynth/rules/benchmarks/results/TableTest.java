package org.deepsynth.rules.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Row FLOOR = new Row("warm", "floor", "10 features", "µs", 2, 0);
    private static final Row ENGINE = new Row("warm", "engine", "10 features", "µs", 1234.5, 6);

    @Test
    void a_contestant_is_told_as_a_multiple_of_the_baseline() {
        assertThat(Table.ofContestants(List.of(FLOOR, ENGINE), "who", "floor").markdown())
                .isEqualTo("""
                        | who | 10 features (µs) |
                        | --- | ---: |
                        | floor | 2.00 |
                        | engine | 1,235 ± 6.00 · ×617 |
                        """);
    }

    @Test
    void a_value_that_was_not_measured_leaves_its_cell_empty() {
        List<Row> rows = List.of(
                new Row("growth", "engine", "1", "µs", 20, 0),
                new Row("growth", "engine", "1000", "µs", 20000, 0),
                new Row("growth-load", "engine", "1000", "ms", 3, 0));

        assertThat(Table.ofParameters(rows, "features", "").markdown()).isEqualTo("""
                        | features | engine (µs) | engine (ms) |
                        | --- | ---: | ---: |
                        | 1 | 20.0 |  |
                        | 1,000 | 20,000 | 3.00 |
                        """);
    }
}
