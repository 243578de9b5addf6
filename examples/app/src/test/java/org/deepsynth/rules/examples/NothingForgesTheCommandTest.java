package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Neither a description nor an argument makes the command say what is not its own, on either stream. */
class NothingForgesTheCommandTest {

    private static final Pattern FORGED =
            Pattern.compile("(?m)^\\s*::(?!:)|##[A-Za-z]*\\[|[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029&&[^\n]]");

    /** What the report itself tells the workflow; a message follows. */
    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^::(error|warning|notice) (file=[^,:\n]*,line=\\d+,endLine=\\d+,)?title=[^,:\n]*::");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "html", "sarif", "github", "junit", "oscal"})
    void a_description_forges_no_line_of_a_report(String format) throws IOException {
        String hostile = "\"x\\n::error::\\e[2J\\u202e ##vso[task.complete]" + " y".repeat(60) + " ::warning::z\"";
        Path file = Files.writeString(folder.resolve("service.yaml"), """
                service: {name: %1$s, usesDeepSynthesis: yes}
                features:
                  - id: %1$s
                    functions: [face-replacement]
                    outputs: [video]
                    technicalLabel: {value: no, reason: %1$s, evidence: [{reference: %1$s}]}
                    labels: {screen: {wording: %1$s}, image: {wording: %1$s}}
                cac: {offeredInMainland: yes, offeredToPublic: yes, roles: {provider: yes}, filings: [{number: %1$s}]}
                """.formatted(hostile));

        Ran ran = Ran.check(file, "--format", format);

        assertThat(ran.status()).isIn(1, 2);
        String out = format.equals("github") ? ANNOTATION.matcher(ran.out()).replaceAll("") : ran.out();
        assertThat(out + ran.err()).doesNotContainPattern(FORGED).contains("\\u202e");
    }

    @Test
    void a_name_of_a_file_or_an_argument_forges_no_line_of_a_complaint() {
        String hostile = "x\n::error::\u001b[2J##[error]y";

        List<Ran> complaints = List.of(
                Ran.check(hostile + ".yaml"),
                Ran.check("a.yaml", "--as-of", hostile),
                Ran.check("a.yaml", "--pack", hostile),
                Ran.check("a.yaml", "--waivers", hostile),
                Ran.check("a.yaml", "--" + hostile));

        assertThat(complaints).allSatisfy(ran -> {
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out() + ran.err()).doesNotContainPattern(FORGED).contains("\\u001b[2J");
        });
        assertThat(complaints.get(0).err()).contains("x ::error::\\u001b[2J\\u0023#[error]y.yaml");
    }

    @Test
    void a_message_is_one_line_of_the_log() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getLogger("a").warn("one\r\nERROR two\u0085\u2028three\u001b[2J");
        } finally {
            System.setErr(before);
        }

        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("WARN  a one ERROR two three [2J\n");
    }
}
