package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page without a mouse. */
class KeyboardTest extends PageTest {

    @Test
    void keys_alone_lead_from_signing_in_to_the_line_of_a_refusal() {
        go("login");
        wait_for("#username");
        tab_to(element -> "username".equals(element.getAttribute("id")));
        type("lan", Keys.TAB, "lan-demo", Keys.ENTER);
        wait_for("[role=switch]");

        tab_to(element -> "name-face-studio-dance".equals(element.getAttribute("aria-labelledby")));
        type(Keys.SPACE);
        wait_for(".finding", "cac-ds-16a");
        assertThat(focused().getAttribute("role")).isEqualTo("switch");
        tab_to(element -> element.getText().equals("line 44"));
        type(Keys.ENTER);

        wait_for(".lines [aria-current]");
        waiting().until(driver -> focused().getText().contains("technicalLabel: no"));
    }

    @Test
    void the_first_key_leads_past_the_head_of_the_page() {
        signIn("lan");
        wait_for("main h1");

        tab_to(element -> element.getText().equals("Skip to the content"));
        type(Keys.ENTER);

        assertThat(focused().getAttribute("id")).isEqualTo("main");
        assertThat(address()).doesNotContain("#main");
    }

    @Test
    void a_new_view_begins_at_its_heading() {
        signIn("lan");
        tab_to(element -> element.getText().equals("Changes"));

        type(Keys.ENTER);

        waiting().until(driver -> focused().getTagName().equals("h1"));
        assertThat(focused().getText()).isEqualTo("Changes");
    }

    @Test
    void where_the_reader_is_can_be_seen() {
        signIn("lan");

        tab_to(element -> "switch".equals(element.getAttribute("role")));

        assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
        assertThat(focused().getCssValue("outline-width")).isEqualTo("3px");
    }

    /** Goes on with the tab key until it has come to that. */
    private void tab_to(Predicate<WebElement> there) {
        for (int presses = 0; presses < 60; presses++) {
            type(Keys.TAB);
            if (there.test(focused())) {
                return;
            }
        }
        throw new AssertionError("No number of tabs leads there.");
    }

    private void type(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }
}
