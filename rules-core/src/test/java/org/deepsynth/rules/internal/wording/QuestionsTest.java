package org.deepsynth.rules.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final Questions questions = new Questions(new Words(Language.EN, LocalDate.of(2026, 11, 1)));
    private final Fact sells = fact("toy.sells", "Do you sell toys?");
    private final Fact bear = fact("features[0].soft", "Is it soft?");
    private final Fact ball = fact("features[1].soft", "Is it soft?");

    @Test
    void a_question_is_put_in_full_once_and_told_by_its_number_after_that() {
        assertThat(questions.ask(List.of(sells)).now()).singleElement().satisfies(first -> {
            assertThat(first.mark()).isEqualTo("Q1");
            assertThat(first.text()).isEqualTo("Do you sell toys?");
        });
        assertThat(questions.ask(List.of(sells, bear)))
                .satisfies(again -> assertThat(again.before()).isEqualTo("Q1"))
                .satisfies(again -> assertThat(again.now())
                        .extracting(Questions.Question::mark)
                        .containsExactly("Q2"));
    }

    @Test
    void the_same_question_of_several_features_is_one_and_names_the_one_that_matters_alone() {
        assertThat(questions.ask(List.of(bear, ball)).now())
                .singleElement()
                .satisfies(one -> assertThat(one.paths(", ")).isEqualTo("features[0].soft, features[1].soft"));
        assertThat(questions.ask(List.of(ball, bear)).before()).isEqualTo("Q1");
        assertThat(questions.ask(List.of(ball)).before()).isEqualTo("Q1 (features[1].soft)");
    }

    private static Fact fact(String path, String question) {
        return new Answer(Origin.of(path, LocalizedText.of(Language.EN, question), 0, 0), Truth.UNKNOWN);
    }
}
