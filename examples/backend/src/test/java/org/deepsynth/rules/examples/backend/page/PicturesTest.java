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
        Browser.show(880, 600, "light");
        signIn("lan");
        fit(880);
        take("services");

        find(DANCE).click();
        wait_for(".finding", "cac-ds-16a");
        fit(880);
        take("refused");
    }

    @Test
    void an_assessment_with_the_line_of_a_finding() throws IOException {
        refused();
        Browser.show(1100, 800, "light");
        view("/assessments/" + latest() + "?verdict=GAP");
        press("line 74");
        wait_for(".lines [aria-current]");
        take("assessment");
    }

    @Test
    void what_if() throws IOException {
        refused();
        Browser.show(1050, 850, "light");
        view("/assessments/" + latest()
                + "/what-if?set=features%5B1%5D.technicalLabel%3Dyes&set=cac.identity.everyUserVerified%3Dno");
        wait_for(".changes", "cac-ds-9a");
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
        unfocused();
        take("phone");
    }

    private void refused() {
        set("lan", "face-studio", "swap", true);
        set("lan", "face-studio", "dance", true);
        sessionOf("lan");
    }

    /** A screen as high as the view, so that nothing is cut off. */
    private void fit(int width) {
        unfocused();
        Number bottom = (Number) browser.executeScript(
                "return Math.ceil(document.querySelector('main').getBoundingClientRect().bottom + scrollY)");
        Browser.show(width, bottom.intValue(), "light");
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
