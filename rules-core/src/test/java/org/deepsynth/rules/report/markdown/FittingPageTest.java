package org.deepsynth.rules.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.internal.wording.Markdown;
import org.junit.jupiter.api.Test;

class FittingPageTest {

    @Test
    void what_may_point_back_is_in_full_only_where_what_stands_before_it_is() {
        FittingPage page = new FittingPage();
        page.add(1, "gaps", markdown("first in full: " + "x".repeat(100)), markdown("first"));
        page.add(1, "gaps", markdown("as told under first"), markdown("second"));
        page.add(2, "rest", markdown("rest"));

        page.fill(60);

        assertThat(page).hasToString("first\n\nsecond\n\nrest\n");
        assertThat(page.notWhole("gaps")).isEqualTo(2);
    }

    @Test
    void each_is_in_full_where_all_fit() {
        FittingPage page = new FittingPage();
        page.add(1, "gaps", markdown("first in full"), markdown("first"));
        page.add(1, "gaps", markdown("as told under first"), markdown("second"));

        page.fill(60);

        assertThat(page).hasToString("first in full\n\nas told under first\n");
        assertThat(page.notWhole("gaps")).isZero();
    }

    private static Markdown markdown(String line) {
        Markdown markdown = new Markdown();
        markdown.paragraph(line);
        return markdown;
    }
}
