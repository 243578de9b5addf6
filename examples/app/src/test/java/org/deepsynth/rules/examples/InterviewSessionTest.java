package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class InterviewSessionTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final List<String> kept = new ArrayList<>();

    @Test
    void answers_are_kept_one_by_one_and_can_be_read_again() throws IOException {
        assertThat(run("{}", Language.EN, "provider\nyes\nq\n")).isEqualTo(2);

        assertThat(kept).hasSize(2);
        Description resumed = ENGINE.reader().read("kept.yaml", kept.get(1));
        assertThat(new Interview(ENGINE, resumed, DAY, List.of("cac")).left())
                .isLessThan(new Interview(ENGINE, nothing(), DAY, List.of("cac")).left());
        assertThat(text()).contains("Enter leaves a question open, q stops.", "Questions answered: 2");
    }

    @Test
    void an_answer_that_does_not_fit_is_told_and_the_question_comes_again() throws IOException {
        assertThat(run("{}", Language.EN, "maybe\n")).isZero();

        assertThat(text()).contains("That is no answer to this question; it must be");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_question_may_be_left_open() throws IOException {
        assertThat(run("{}", Language.ZH, "\n\n停\n")).isZero();

        assertThat(text()).contains("直接回车表示暂不回答", "可据以判断的义务数：", "已回答问题数： 0");
    }

    private int run(String start, Language language, String typed) throws IOException {
        Interview interview = new Interview(ENGINE, ENGINE.reader().read("start.yaml", start), DAY, List.of("cac"));
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        return new InterviewSession(interview, language, new BufferedReader(new StringReader(typed)), out)
                .run(kept::add);
    }

    private static Description nothing() {
        return ENGINE.reader().read("nothing.yaml", "{}");
    }

    private String text() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
