package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every two options on every command: either the command refuses them, or each shows in what comes of it beside the other. */
class NothingIsDroppedByTheCommandTest {

    /** Gaps of both packs; one is accepted, one begins with the labelling rules, and one depends on a threshold. */
    private static final String SERVICE = """
            service: {name: Swap, usesDeepSynthesis: yes, modalities: [image], roles: [app-developer], realisticOutput: yes,
              canSexualise: yes, canDepictRealPersons: yes}
            features:
              - {id: swap, functions: [face-replacement], outputs: [image], technicalLabel: no, securityAssessed: no}
            cac: {offeredInMainland: yes, offeredToPublic: yes, roles: [provider, generative-ai-provider]}
            terms: {statesLabelMethod: no}
            letter:
              switch: {config: yes}
              release: {version: "1"}
              redteam: {tests: {ncii/image: {attempts: 100, successes: 3, version: "1"}}}
            """;

    private static final String OTHER = SERVICE.replace("successes: 3", "successes: 0")
            .replace("config: yes", "config: no")
            .replace("securityAssessed: no", "securityAssessed: yes");

    private static final String CHANGES =
            " --set features[swap].securityAssessed=yes --set letter.redteam.tests.ncii/image.successes=0 --set letter.switch.config=no";

    private static final String WAIVERS = """
            zone: Asia/Shanghai
            waivers:
              - {obligation: cac-ds-15-2-1, reason: booked, owner: a, approver: b, from: 2020-01-01, until: 2099-12-31}
            """;

    /**
     * What an ordinary run does not show: these are tried by themselves in {@link NothingPassesTheCommandTest}, those of commands that
     * write packs in {@link PackToolsTest}, that look at files in {@link FilesCommandTest}, at texts of law in {@link LawAtHandTest}, that
     * write a site in {@link SiteCommandTest}.
     */
    private static final Set<String> SILENT = Set.of(
            "--help",
            "--debug",
            "--allow-empty",
            "--stdin-filename",
            "--package",
            "--dir",
            "--calendar",
            "--into",
            "--feature",
            "--record",
            "--provider",
            "--share",
            "--confidence",
            "--cases");

    /** Pairs of which one leaves the other nothing to show, and rightly so. */
    private static final Map<String, String> HIDING =
            Map.of("plan --pack --allow", "the fact that may change here serves the other pack alone");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Ran> known = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("service.yaml"), SERVICE);
        Files.writeString(folder.resolve("other.yaml"), OTHER);
        Files.writeString(folder.resolve("waivers.yaml"), WAIVERS);
        Files.createDirectory(folder.resolve("portfolio"));
        Files.writeString(folder.resolve("portfolio/service.yaml"), SERVICE);
        values.put("--as-of", "2024-06-01");
        values.put("--fail-on", "never");
        values.put("--waivers", "waivers.yaml");
        values.put("--pack", "cac");
        values.put("--param", "letter.tol.ncii=0.005");
        values.put("--lang", "zh");
        values.put("--format", "json");
        values.put("--out", "out");
        values.put("--out-dir", "reports");
        values.put("--remind", "7");
        values.put("--set", "features[swap].technicalLabel=yes");
        values.put("--allow", "service.modalities");
        values.put("--from", "2024-06-01");
        values.put("--to", "2026-06-01");
        values.put("--plan", "");
        values.put("--batch", "portfolio");
        values.put("--show", "all");
        values.put("--form", "1");
        values.put("--texts", "law");
        Files.createDirectory(folder.resolve("law"));
        Files.writeString(folder.resolve("law/cac-ds.txt"), "第十五条 纸鸢应当有线。\n第十六条 纸鸢应当有尾。\n");
    }

    @Test
    void every_option_of_every_command_is_tried() {
        Set<String> offered = new TreeSet<>();
        Check.commandLine(Ran.SILENT).getSubcommands().values().forEach(command -> offered.addAll(options(command)));
        offered.removeAll(SILENT);

        assertThat(values.keySet()).containsAll(offered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report service.yaml",
                "plan service.yaml",
                "what-if service.yaml" + CHANGES,
                "diff service.yaml --from 2022-06-01 --to 2026-05-01",
                "diff service.yaml other.yaml",
                "explain service.yaml",
                "batch portfolio",
                "show cac-ds-16a",
                "index cac",
                "facts",
                "schema"
            })
    void two_options_both_show_or_the_command_refuses_them(String line) throws IOException {
        assertThat(run(line).status()).as(line).isNotEqualTo(2);
        Set<String> offered =
                options(Check.commandLine(Ran.SILENT).getSubcommands().get(line.split(" ")[0]));
        offered.removeAll(SILENT);
        List<String> names = List.copyOf(values.keySet());
        int shown = 0;
        for (int one = 0; one < names.size(); one++) {
            for (int two = one + 1; two < names.size(); two++) {
                boolean tried = offered.contains(names.get(one)) || offered.contains(names.get(two));
                shown += tried && shows(line, names.get(one), names.get(two)) ? 1 : 0;
            }
        }

        assertThat(shown > 0).as("whether %s takes two options", line).isEqualTo(offered.size() > 1);
    }

    /** Whether the command takes both. */
    private boolean shows(String line, String one, String two) throws IOException {
        Ran both = run(line, one, two);
        if (both.status() == 2) {
            assertThat(both.err()).as("%s %s %s", line, one, two).contains(" must ");
            return false;
        }
        String key = line.split(" ")[0] + " " + one + " " + two;
        if (!HIDING.containsKey(key)) {
            assertThat(both).as("%s: %s beside %s", line, one, two).isNotEqualTo(run(line, two));
            assertThat(both).as("%s: %s beside %s", line, two, one).isNotEqualTo(run(line, one));
        }
        return true;
    }

    /** What comes of the command, with what it wrote to files. */
    private Ran run(String line, String... options) throws IOException {
        String key = line + String.join(" ", options);
        if (!known.containsKey(key)) {
            List<Object> arguments = new ArrayList<>();
            for (String word : line.split(" ")) {
                arguments.add(placed(word));
            }
            for (String option : options) {
                arguments.add(option);
                if (!values.get(option).isEmpty()) {
                    arguments.add(placed(values.get(option)));
                }
            }
            Ran ran = Ran.check(arguments.toArray());
            known.put(key, new Ran(ran.status(), ran.out() + written(), ran.err()));
        }
        return known.get(key);
    }

    private Object placed(String word) {
        return Set.of("service.yaml", "other.yaml", "waivers.yaml", "portfolio", "out", "reports")
                        .contains(word)
                ? folder.resolve(word)
                : word;
    }

    private String written() throws IOException {
        StringBuilder written = new StringBuilder();
        for (Path file : List.of(
                folder.resolve("out"), folder.resolve("reports/service.txt"), folder.resolve("reports/service.json"))) {
            if (Files.exists(file)) {
                written.append(file).append(Files.readString(file));
                Files.delete(file);
            }
        }
        return written.toString();
    }

    private static Set<String> options(CommandLine command) {
        Set<String> names = new TreeSet<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName());
        }
        return names;
    }
}
