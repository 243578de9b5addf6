package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.internal.wording.Sections.Tally;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** Numbers in sentences: one is one, and of what there is none nothing is said. */
class NumbersTest {

    private static final Words EN = new Words(Language.EN, LocalDate.EPOCH);
    private static final Words ZH = new Words(Language.ZH, LocalDate.EPOCH);

    @Test
    void what_is_counted_apart_is_told_in_the_singular_where_it_is_one() {
        assertThat(EN.count(new Tally(13, 8, 2))).isEqualTo("13, and 8 that repeat them, and 2 principles");
        assertThat(EN.count(new Tally(13, 1, 1))).isEqualTo("13, and 1 that repeats one of them, and 1 principle");
        assertThat(EN.count(new Tally(1, 2, 0))).isEqualTo("1, and 2 that repeat it");
        assertThat(EN.count(new Tally(1, 1, 0))).isEqualTo("1, and 1 that repeats it");
        assertThat(ZH.count(new Tally(1, 1, 1))).isEqualTo("1项，另有重复的1项，另有原则性规定1项");
    }

    @Test
    void where_all_that_waits_hangs_on_an_answer_no_number_is_told_twice() {
        assertThat(EN.waiting(45, 45)).isEqualTo("keeps open: 45; whether they apply hangs on it");
        assertThat(EN.waiting(1, 1)).isEqualTo("keeps open: 1; whether it applies hangs on it");
        assertThat(EN.waiting(45, 3)).isEqualTo("keeps open: 45; whether 3 of them apply hangs on it");
        assertThat(EN.waiting(45, 1)).isEqualTo("keeps open: 45; whether 1 of them applies hangs on it");
        assertThat(EN.waiting(45, 0)).isEqualTo("keeps open: 45");
        assertThat(ZH.waiting(45, 45)).isEqualTo("未决事项数：45；是否适用取决于此");
    }
}
