package org.deepsynth.rules.provenance.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.deepsynth.rules.provenance.assertj.ProvenanceAssertions.assertThatFile;
import static org.deepsynth.rules.provenance.assertj.ProvenanceAssertions.assertThatFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.sample.Output;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of unit tests compiles, passes, and fails as it says. */
class ReadmeExampleTest {

    private static final Pattern TAGGED =
            Pattern.compile("// tag::readme\\[]\\n(.*?) *// end::readme\\[]", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void the_output_of_a_service() {
        out = folder.resolve("out");
        for (int i = 1; i < 60; i++) {
            new Output(out).write("swap-" + i + ".png", Output.labelled(i, Output.CODE, "id-" + i));
        }
    }

    // tag::readme[]
    @Test
    void what_we_put_out_is_labelled() {
        assertThatFile(out.resolve("swap-1.png")).carriesAigcLabelOf("001191110000MA0000000H10000");
        // 59 files without a fault show that at most 5 % of all output are unlabelled, at a confidence of 95 %
        assertThatFolder(out).allCarryAigcLabel().atMostUnlabelled(0.05, 0.95);
    }
    // end::readme[]

    @Test
    void the_readme_shows_this_code() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", getClass().getName().split("\\.")).resolveSibling("ReadmeExampleTest.java"));
        Matcher shown = TAGGED.matcher(source);

        assertThat(shown.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md")))
                .contains(shown.group(1).stripTrailing().stripIndent())
                .contains(source.lines()
                        .filter(line -> line.startsWith("import static org.deepsynth"))
                        .toList());
    }

    @Test
    void the_readme_shows_the_failure() throws IOException {
        new Output(out).write("x.png", Output.picture(99));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(this::what_we_put_out_is_labelled)
                .satisfies(failure -> assertThat(Files.readString(Path.of("README.md")))
                        .contains(failure.getMessage().replace(folder + "/", "").strip()));
    }
}
