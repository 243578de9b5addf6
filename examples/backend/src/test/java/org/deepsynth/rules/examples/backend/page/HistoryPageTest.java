package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class HistoryPageTest extends PageTest {

    @Test
    void two_assessments_are_picked_and_compared() {
        set("lan", "face-studio", "swap", true);
        long before = latest();
        set("lan", "face-studio", "dance", true);
        long after = latest();
        sessionOf("lan");
        view("/services/face-studio/history");
        assertThat(find(".entries > li").getText())
                .contains("Assessment " + after)
                .contains("asked for by lan")
                .contains("dance refused");
        assertThat(find("main .buttons button").isEnabled()).isFalse();

        pick(after);
        pick(before);
        press("Compare");

        wait_for("h1", "Assessment " + before + " compared with " + after);
        wait_for("main h2", "Findings that changed: 2");
        assertThat(text(".changes li"))
                .contains("cac-ds-16a")
                .containsSubsequence("Met", "→", "Gap")
                .contains("carries no technical label");
    }

    private void pick(long id) {
        browser.findElement(By.cssSelector("input[value='" + id + "']")).click();
    }
}
