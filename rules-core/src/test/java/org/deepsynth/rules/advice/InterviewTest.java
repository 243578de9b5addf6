package org.deepsynth.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.advice.OpenQuestions.OpenQuestion;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static Interview interview(String start) {
        return new Interview(
                ToyEngine.ENGINE,
                ToyEngine.ENGINE.reader().read("start.yaml", start),
                LocalDate.of(2026, 11, 1),
                List.of("toy"));
    }

    @Test
    void the_question_that_decides_most_comes_first_and_its_answer_settles_what_hangs_on_it() {
        Interview interview = interview("{}");

        OpenQuestion first = interview.next();
        assertThat(first.fact().path()).isEqualTo("toy.sells");
        assertThat(first.obligations()).containsExactly("toy-act-1", "toy-act-3");
        assertThat(interview.next()).isEqualTo(first);
        assertThat(interview.form().kind()).isEqualTo(AnswerForm.Kind.YES_NO);

        interview.answer(interview.form().value("No"));

        assertThat(interview.hasNext()).isFalse();
        assertThat(interview.report().finding("toy-act-1"))
                .hasValueSatisfying(one -> assertThat(one.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
        assertThat(interview.description().yaml()).isEqualTo("toy:\n  sells: no\n");
        assertThat(interview.needless().get("features[].mayConfuse")).containsExactly("toy-act-1");
        assertThat(interview.needless()).doesNotContainKey("toy.hidesLabels");
    }

    @Test
    void a_question_may_be_skipped_and_answers_that_do_not_fit_leave_it() {
        Interview interview = interview("{toy: {sells: yes}}");
        String asked = interview.next().fact().path();

        assertThatThrownBy(() -> interview.answer("{")).isInstanceOf(InvalidSourceException.class);
        assertThat(interview.next().fact().path()).isEqualTo(asked);

        int left = interview.left();
        interview.skip();
        assertThat(interview.left()).isEqualTo(left - 1);
        assertThatThrownBy(() -> interview.answer("yes")).hasMessageContaining("call next() first");
        while (interview.hasNext()) {
            interview.next();
            interview.skip();
        }
        assertThatThrownBy(interview::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void lists_are_named_first_and_asked_about_item_by_item() {
        Interview interview = interview("{toy: {sells: yes, due: 2026-09-01}}");
        while (interview.hasNext()) {
            OpenQuestion question = interview.next();
            String typed = switch (question.fact().path()) {
                case "features" -> "bear, ball";
                case "toy.checks" -> "2";
                case "toy.checks[0].score", "toy.checks[1].score" -> "6";
                default -> "yes";
            };
            interview.answer(interview.form().value(typed));
        }

        assertThat(interview.report().summary().count(Verdict.MET)).isEqualTo(2);
        assertThat(interview.description().features().items().orElseThrow()).hasSize(2);
    }
}
