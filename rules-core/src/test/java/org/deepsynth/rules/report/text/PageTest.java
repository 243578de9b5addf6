package org.deepsynth.rules.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines break: Chinese between characters, but not between a bracket and what it holds. */
class PageTest {

    @ParameterizedTest
    @ValueSource(strings = {"）", "》", "。", "、", "；", "：", "，", ")", "]", "·", " · "})
    void no_line_begins_with_what_closes_something_or_parts_it_from_what_precedes(String closing) {
        for (int before = 40; before < 60; before++) {
            String first = closing.strip().substring(0, 1);

            assertThat(written("标".repeat(before) + closing + "识".repeat(20)).lines())
                    .as("%s after %s", closing, before)
                    .noneMatch(line -> line.strip().startsWith(first));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "(", "[", "第"})
    void no_line_ends_with_what_opens_something(String opening) {
        for (int before = 40; before < 60; before++) {
            assertThat(written("标".repeat(before) + opening + "识".repeat(20)).lines())
                    .as("%s after %s", opening, before)
                    .noneMatch(line -> line.endsWith(opening));
        }
    }

    @Test
    void nothing_of_a_paragraph_is_lost() {
        String paragraph = "《标识办法》第四条 · 规范性文件（第13行，自述，未附证据），不低于5：否 ".repeat(9).strip();

        assertThat(written(paragraph).replaceAll("\\s", "")).isEqualTo(paragraph.replaceAll("\\s", ""));
    }

    private static String written(String paragraph) {
        Page page = new Page();
        page.text(2, paragraph);
        return page.toString();
    }
}
