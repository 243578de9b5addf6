package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing passes the command by accident: what it cannot do, read or write in full ends with 2 and a sentence. */
class NothingPassesTheCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report FILE",
                "report -",
                "plan FILE",
                "explain FILE",
                "what-if FILE --set service.name=x",
                "diff FILE --from 2026-01-01 --to 2026-02-01",
                "diff FILE FILE"
            })
    void a_description_that_states_nothing_is_refused_unless_it_may(String line) throws IOException {
        for (String nothing : List.of("", "# later", "{}", "service: {name: Talk}")) {
            Path file = Files.writeString(folder.resolve("empty.yaml"), nothing);
            Object[] arguments = line.replace("FILE", file.toString()).split(" ");

            Ran ran = Ran.with(nothing, arguments);

            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("The description must state at least one fact", "--allow-empty");
            assertThat(Ran.with(nothing, and(arguments, "--allow-empty")).status())
                    .isZero();
        }
    }

    @Test
    void a_folder_without_a_description_and_a_missing_file_are_refused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "none");

        assertTold(check(folder), "The folder must hold at least one description.");
        assertTold(check(folder.resolve("nowhere.yaml")), "nowhere.yaml: The file must be readable.");
        assertTold(check(), "The FILE must be given.");
        assertTold(check(service("face-swap"), "--waivers", "nowhere.yaml"), "The file of waivers must be readable.");
    }

    @Test
    void a_pipe_without_an_end_is_skipped_in_a_folder_and_refused_by_name() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertTold(check(pipe), "The file must be a regular file.", "Write - to read standard input.");
        assertTold(check("batch", pipe), "The portfolio must be a regular file.");
        assertTold(check(service("face-swap"), "--waivers", pipe), "The file of waivers must be a regular file.");
        assertTold(check("interview", pipe), "The file must be a regular file.");
        assertTold(check(folder), "The folder must hold at least one description.");
        assertTold(check("batch", folder), "The portfolio must hold at least one description.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "report --help",
                "report FILE",
                "report FILE --format sarif",
                "plan FILE",
                "explain FILE",
                "what-if FILE --set service.usesDeepSynthesis=no",
                "diff FILE --from 2026-01-01 --to 2026-02-01",
                "interview NEW",
                "batch FOLDER",
                "show cac",
                "index cac",
                "facts",
                "schema"
            })
    void what_standard_output_does_not_take_is_no_report(String line) throws IOException {
        Files.writeString(folder.resolve("service.yaml"), Gaps.SERVICE);
        Object[] arguments = line.replace("FILE", service("photo-filter").toString())
                .replace("NEW", folder.resolve("new.yaml").toString())
                .replace("FOLDER", folder.toString())
                .split(" ");

        Ran full = Ran.into(failing("No space left on device"), arguments);
        Ran closed = Ran.into(failing("Broken pipe"), arguments);

        assertTold(full, "Standard output must take all that is written: No space left on device");
        assertThat(closed).isEqualTo(new Ran(2, "", ""));
    }

    @Test
    void neither_an_input_nor_a_folder_is_written_over() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), Gaps.SERVICE);
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), Gaps.WAIVERS);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        for (Path out : List.of(file, link)) {
            assertTold(check(file, "--out", out), "must not be one that is read.");
            assertTold(check("plan", file, "--out", out), "must not be one that is read.");
            assertTold(check("diff", waivers, file, "--out", out), "must not be one that is read.");
        }
        assertTold(check(file, "--waivers", waivers, "--out", waivers), "must not be one that is read.");
        assertTold(check("interview", file, "--waivers", waivers, "--out", waivers), "must not be one that is read.");
        assertTold(check(file, "--out", folder), "must be no folder.");
        assertTold(check("batch", folder, "--out", file), "must not be one that is read.");
        Path json = Files.writeString(folder.resolve("b.json"), "{\"features\": []}");
        assertTold(check(json, "--format", "json", "--out-dir", folder), "must not be one that is read.");
        assertThat(file).hasContent(Gaps.SERVICE);
        assertThat(waivers).hasContent(Gaps.WAIVERS);
    }

    @Test
    void a_file_that_cannot_be_written_whole_is_not_written_at_all() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "before");

        assertTold(check(service("face-swap"), "--out", folder.resolve("no/where.txt")), "there is no folder");
        try (WholeFile file = WholeFile.at(kept)) {
            file.write(1);
        }

        assertThat(kept).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--plan",
                "--allow=a",
                "--set=a=b",
                "--diff-dates",
                "--interview",
                "--explain",
                "--batch",
                "--schema",
                "--index",
                "--facts"
            })
    void an_option_that_has_become_a_command_says_so(String option) {
        assertTold(check(service("face-swap"), option), "must be a command of its own.", "Maybe write check ");
    }

    @Test
    void what_does_not_parse_is_told_with_a_way_out() {
        assertTold(check(service("face-swap"), "--formt", "json"), "The argument (--formt) must be", "write --format.");
        assertTold(
                check("explain", service("face-swap"), "--format", "html"),
                "The argument (--format) must be one that check explain takes.",
                "It is taken by check report, check files, check plan, check what-if,");
        assertTold(check("index", "--fom", "1"), "must be one that", "Write check index --help for what it takes.");
        assertTold(check(service("face-swap"), "--fromat", "json"), "Maybe write --format.");
        assertTold(check(service("face-swap"), "plan"), "The command (plan) must come first.", "check plan FILE");
        assertTold(
                check(service("face-swap"), "--lang", "en", "--lang", "zh"), "The option --lang must be given once.");
        assertTold(
                check(service("face-swap"), "--format", "yaml"),
                "The option --format (yaml) must be one of text, json");
        assertTold(check("plan", service("face-swap"), "--format", "html"), "(html) must be one of text, json.");
        assertTold(check(service("face-swap"), "--as-of", "soon"), "The option --as-of (soon) must be a day such as");
        assertTold(check(service("face-swap"), "--out"), "The option --out must have a value (FILE).");
        assertTold(check("schema", "x"), "The argument (x) must be one that check schema takes.");
        assertTold(check("-", "-"), "The FILE (-) must be named once.");
        assertTold(check(service("face-swap"), "--stdin-filename", "x"), "must go with the FILE -.");
        assertTold(
                check(service("face-swap"), service("voice-api"), "--format", "json"),
                "The format (json) must be text for several descriptions (2).",
                "--out-dir DIR");
        assertTold(check(service("face-swap"), service("face-swap"), "--out-dir", folder), "a name of its own");
        assertTold(check(service("face-swap"), "--out-dir", folder, "--out", "x"), "must not come together.");
    }

    @Test
    void values_by_name_are_all_taken_or_refused() {
        assertTold(check("what-if", service("face-swap"), "--set", "features"), "must be a name and a value.");
        assertTold(
                check("what-if", service("face-swap"), "--set", "service.name=a", "--set", "service.name=b"),
                "The name (service.name) of --set must be given once.");
        assertTold(
                check(service("face-swap"), "--pack", "cac", "--param", "letter.tol.ncii=0.01"),
                "The parameter (letter.tol.ncii) must be one of a pack that counts: [cac].");
        assertTold(check(service("face-swap"), "--param", "letter=1"), "parameter");
        assertTold(check(service("face-swap"), "--param", "letter.conf=high"), "must be a number");
        assertTold(check(service("face-swap"), "--pack", "cacao"), "The pack (cacao) must be one of those installed");
    }

    private static void assertTold(Ran ran, String... sentences) {
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(sentences).doesNotContain("\tat ", "defect of its own");
    }

    private static Object[] and(Object[] arguments, String more) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = more;
        return all;
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
