package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.groups.Tuple;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalizedText WHY = LocalizedText.of(Language.EN, "Purpose.");
    private static final Catalogue TOY = ToyEngine.ENGINE.catalogues().get(0);

    @Test
    void an_article_is_obligations_or_left_out_or_both_in_part() {
        Instrument act = TOY.instruments().get(0);

        assertThat(Coverage.of(TOY, act).articles())
                .extracting(Coverage.Article::number, Coverage.Article::fate)
                .containsExactly(held(1), held(2), held(3));
    }

    @Test
    void of_a_text_that_nobody_read_whole_no_article_is_told() {
        Instrument unread = instrument(0, List.of(new LeftOut(new TreeSet<>(), Optional.empty(), WHY)));

        assertThat(Coverage.of(TOY, unread).articles()).isEmpty();
        assertThat(Coverage.of(TOY, unread).obligations()).isEmpty();
    }

    @Test
    void a_reason_for_all_others_counts_where_no_other_is_given() {
        LeftOut second = new LeftOut(new TreeSet<>(List.of(2)), Optional.empty(), WHY);
        LeftOut others = new LeftOut(new TreeSet<>(), Optional.empty(), WHY);

        Coverage coverage = Coverage.of(TOY, instrument(2, List.of(second, others)));

        assertThat(coverage.articles())
                .extracting(Coverage.Article::leftOut)
                .containsExactly(List.of(others), List.of(second));
        assertThat(coverage.count(Coverage.Fate.LEFT_OUT)).isEqualTo(2);
        assertThat(Coverage.of(TOY, instrument(2, List.of(second))).count(Coverage.Fate.UNTOLD))
                .isEqualTo(1);
    }

    private static Tuple held(int number) {
        return tuple(number, Coverage.Fate.HELD);
    }

    private static Instrument instrument(int articles, List<LeftOut> leftOut) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Instrument("bill", WHY, WHY, day, day, Optional.empty(), BindingForce.LAW, articles, leftOut);
    }
}
