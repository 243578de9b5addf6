package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFormatsTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    /** How many gaps there are, and nothing else. */
    public static final class Tally implements ReportFormat {

        @Override
        public String id() {
            return "tally";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String ending() {
            return ".tally";
        }

        @Override
        public String write(Report report, Language language) {
            return Integer.toString(report.gaps().size());
        }
    }

    /** Takes the name of another. */
    public static final class Impostor implements ReportFormat {

        @Override
        public String id() {
            return "html";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String ending() {
            return ".html";
        }

        @Override
        public String write(Report report, Language language) {
            return "";
        }
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void a_form_of_somebody_else_is_found_after_ours_where_only_the_application_sees_it() throws IOException {
        bring(Tally.class.getName());
        Report report = ToyEngine.assess("{features: [], toy: {sells: no}}", "2026-11-01");

        assertThat(ReportFormat.of("tally").write(report, Language.EN)).isEqualTo("0");
        assertThat(ReportFormat.all())
                .extracting(ReportFormat::id)
                .containsExactly(
                        "text",
                        "json",
                        "markdown",
                        "html",
                        "sarif",
                        "github",
                        "junit",
                        "oscal",
                        "calendar",
                        "summary",
                        "tally");
    }

    @Test
    void a_line_that_names_no_form_is_told() throws IOException {
        bring("com.example.Gone");

        assertThatThrownBy(ReportFormat::all)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "Every line of META-INF/services/org.deepsynth.rules.report.ReportFormat must name")
                .hasMessageContaining("com.example.Gone");
    }

    @Test
    void nobody_takes_the_name_of_another() throws IOException {
        bring(Impostor.class.getName());

        assertThatThrownBy(() -> ReportFormat.of("html"))
                .hasMessage("The format (html) must be brought once; it is by"
                        + " org.deepsynth.rules.report.html.HtmlFormat and " + Impostor.class.getName() + ".");
    }

    private void bring(String name) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ReportFormat.class.getName()), name + "\n");
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, before));
    }
}
