package org.deepsynth.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.HarmCategory;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Origin HERE = Origin.unstated("hours");

    @Test
    void each_entry_is_asked_and_an_unknown_one_keeps_the_question_open() {
        Table<HarmCategory, Answer> table =
                table(Map.of(HarmCategory.CSAM, Facts.yes("a"), HarmCategory.FRAUD, Facts.silent("b")));

        assertThat(table.all((key, value) -> value).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(table.any((key, value) -> value).truth()).isEqualTo(Truth.YES);
        assertThat(table.all((key, value) -> value).missing()).containsExactly(Facts.silent("b"));
    }

    @Test
    void an_empty_table_has_no_entry_that_passes_and_none_that_fails() {
        Table<HarmCategory, Answer> empty = table(Map.of());

        assertThat(empty.hasSome().truth()).isEqualTo(Truth.NO);
        assertThat(empty.any((key, value) -> value).truth()).isEqualTo(Truth.NO);
        assertThat(empty.all((key, value) -> value).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void a_table_left_out_is_what_is_missing() {
        Table<HarmCategory, Answer> unstated = Table.unstated(HERE, HarmCategory.class);

        assertThat(unstated.any((key, value) -> value).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(unstated.all((key, value) -> value).missing()).containsExactly(unstated);
    }

    private static Table<HarmCategory, Answer> table(Map<HarmCategory, Answer> entries) {
        return new Table<>(HERE, HarmCategory.class, Optional.of(entries));
    }
}
