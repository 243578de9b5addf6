package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void its_java_is_the_quick_start() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/deepsynth/rules/examples/QuickStart.java"));
        String shown = source.substring(source.indexOf("// tag::readme[]\n") + 17, source.indexOf("        // end::"));

        assertThat(blocks("java").get(0)).isEqualTo(shown.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void its_first_result_is_what_the_quick_start_prints() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(blocks("text").get(0)).isEqualTo(printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void its_report_is_what_the_command_prints() throws IOException {
        Ran ran = Ran.check(Ran.service("face-swap"), "--as-of", "2026-11-01", "--pack", "cac");

        assertThat(ran.out()).contains(blocks("text").get(1));
    }

    @Test
    void its_commands_are_those_of_the_repository() throws IOException {
        String commands = String.join("\n", blocks("sh"));

        assertThat(commands).contains("examples/check examples/services/face-swap.yaml", "mvn -B -ntp verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("mvn -B -ntp verify");
        assertThat(ROOT.resolve("examples/check")).isExecutable();
        Matcher file = Pattern.compile("examples/services/[\\w-]+\\.yaml").matcher(commands);
        while (file.find()) {
            assertThat(ROOT.resolve(file.group())).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "examples/provider/GUIDE.md"})
    void the_command_takes_every_line_that_is_shown(String page) throws IOException {
        List<String> shown = Pattern.compile("(?m)(?<![\\w/])examples/check ([^`#\\n]*)")
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(line -> line.group(1).strip().replace("'", "").replace("DATE", "2026-11-01"))
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(line -> {
            CommandLine command = Check.commandLine(Ran.SILENT);
            assertThatCode(() -> command.parseArgs(Check.routed(line.split(" "), command)))
                    .as(line)
                    .doesNotThrowAnyException();
        });
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
