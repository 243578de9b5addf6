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
    private static final Pattern TAGGED =
            Pattern.compile("// tag::readme\\[]\\n(.*?) *// end::readme\\[]", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void its_java_is_the_quick_start() throws IOException {
        String quickStart = tagged("examples/app/src/main/java/org/deepsynth/rules/examples/QuickStart.java");

        assertThat(blocks("java").get(0)).isEqualTo(quickStart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ServiceDescription", "FeatureDescription", "ReleaseGate"})
    void its_gate_is_the_one_that_runs(String part) throws IOException {
        assertThat(blocks("java")).contains(tagged("examples/gate/src/main/java/com/example/gate/" + part + ".java"));
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

    /** What a source marks to be shown. */
    private static String tagged(String file) throws IOException {
        Matcher marked = TAGGED.matcher(Files.readString(ROOT.resolve(file)));
        assertThat(marked.find()).as("a marked part of %s", file).isTrue();
        return marked.group(1).stripTrailing().stripIndent() + "\n";
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
