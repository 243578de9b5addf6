package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.AnswerForm.Kind;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFormTest {

    private static AnswerForm form(String path) {
        return ToyEngine.ENGINE.reader().form(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    toy.sells                    | Y          | yes
                    toy.sells                    | 否         | no
                    toy.due                      | 2026-03-16 | 2026-03-16
                    toy.checks                   | 2          | [{}, {}]
                    toy.checks                   | none       | []
                    toy.checks[0].score          | 1e3        | 1000
                    toy.scores                   | ncii, csam | {ncii: unknown, csam: unknown}
                    toy.scores                   | 无         | {}
                    toy.scores.csam.score        | 4.5        | 4.5
                    features                     | a b，c     | [{id: "a b"}, {id: "c"}]
                    features[0].functions        | 1, dialogue | [dialogue]
                    service.name                 | My "toy"   | "My \\"toy\\""
                    letterhead                   | x          | -
                    """)
    void what_a_person_types_becomes_a_value(String path, String typed, String value) {
        if (value.equals("-")) {
            assertThatThrownBy(() -> form(path)).hasMessage("The path (letterhead) must be that of a fact.");
            return;
        }
        assertThat(form(path).value(typed)).isEqualTo(value);
    }

    @Test
    void what_is_no_answer_is_refused_with_what_must_hold() {
        assertThatThrownBy(() -> form("toy.sells").value("maybe")).hasMessage("The answer (maybe) must be yes or no.");
        assertThatThrownBy(() -> form("toy.due").value("soon"))
                .hasMessage("The answer (soon) must be a day, written like 2026-03-16.");
        assertThatThrownBy(() -> form("toy.checks[0].score").value("many"))
                .hasMessage("The answer (many) must be a number.");
        assertThatThrownBy(() -> form("features[0].functions").value("999"))
                .hasMessageContaining("must be a number from 1 to ");
        assertThatThrownBy(() -> form("features[0].functions").value("flying"))
                .hasMessageContaining("must be one of [dialogue");
        assertThat(Kind.values()).allSatisfy(kind -> {
            assertThat(kind.hint().in(Language.EN)).isNotBlank();
            assertThat(kind.hint().in(Language.ZH)).isNotBlank();
        });
    }
}
