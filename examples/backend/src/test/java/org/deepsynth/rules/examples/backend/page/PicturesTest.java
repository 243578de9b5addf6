package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/** Makes the pictures of the README anew, in the folder that the property {@code backend.pictures} names. */
@EnabledIfSystemProperty(named = "backend.pictures", matches = ".+")
class PicturesTest extends PageTest {

    private static final int LARGEST = 150_000;
    private static final String DANCE = "[aria-labelledby=name-face-studio-dance]";

    /** Relative to the root of the repository, where Maven is called. */
    private final Path folder = Path.of("..", "..").resolve(System.getProperty("backend.pictures"));

    @Test
    void the_services_and_a_refused_switch() throws IOException {
        set("lan", "face-studio", "swap", true);
        Browser.show(880, 560, "light");
        signIn("lan");
        take("services");

        Browser.show(880, 860, "light");
        find(DANCE).click();
        wait_for(".finding", "cac-ds-16a");
        unfocused();
        take("refused");
    }

    @Test
    void an_assessment_with_the_line_of_a_finding() throws IOException {
        refused();
        Browser.show(1200, 900, "light");
        view("/assessments/" + latest() + "?verdict=GAP");
        press("line 74");
        wait_for(".lines [aria-current]");
        browser.executeScript("scrollTo(0, 0)");
        unfocused();
        take("assessment");
    }

    @Test
    void what_if() throws IOException {
        refused();
        Browser.show(1200, 900, "light");
        view("/assessments/" + latest()
                + "/what-if?set=features%5B1%5D.technicalLabel%3Dyes&set=logs.networkMonths%3D3");
        wait_for(".changes", "cac-ds-10-2b");
        unfocused();
        take("what-if");
    }

    @Test
    void a_phone_in_chinese() throws IOException {
        refused();
        Browser.show(390, 844, "dark");
        view("/");
        press("中文");
        wait_for("html[lang=zh-Hans] main:not([aria-busy]) h1");
        find(DANCE).click();
        wait_for(".finding", "cac-ds-16a");
        browser.executeScript("document.querySelector('.features').scrollIntoView()");
        unfocused();
        take("phone");
    }

    private void refused() {
        set("lan", "face-studio", "swap", true);
        set("lan", "face-studio", "dance", true);
        sessionOf("lan");
    }

    /** The ring around what was pressed last would only distract. */
    private void unfocused() {
        browser.executeScript("document.activeElement.blur()");
    }

    private void take(String name) throws IOException {
        byte[] picture = browser.getScreenshotAs(OutputType.BYTES);
        assertThat(picture.length).isLessThan(LARGEST);
        Files.write(Files.createDirectories(folder).resolve(name + ".png"), picture);
    }
}
