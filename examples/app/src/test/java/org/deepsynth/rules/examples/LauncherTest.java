package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.deepsynth.rules.examples.Clone.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the command, where people are: behind links, in any folder, locale and shell, two at a time. */
@Timeout(300)
class LauncherTest {

    private static final String CHECK = "exec 'a clone 克隆/examples/check' \"$@\"";

    /** A Java that tells what it was given. */
    private static final String JAVA = """
            while [ "$1" != -cp ]; do shift; done
            echo "jar: $2 holds $(< "${2%%:*}")"
            shift 2
            printf '<%s>' "$@"
            """;

    /** A Maven that takes a while and writes in two halves. */
    private static final String MAVEN = """
            echo "built in $(locale charmap)" >> "$BUILDS"
            printf half > examples/app/target/check.jar
            sleep 1
            printf ' and half' >> examples/app/target/check.jar
            """;

    @TempDir
    private Path folder;

    private Clone clone;

    @BeforeEach
    void clone_it() throws IOException, InterruptedException {
        clone = new Clone(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exec 'a clone 克隆/examples/check' \"$@\"",
                "cd './a clone 克隆/examples/app' && exec ../check \"$@\"",
                "cd './a clone 克隆/examples' && exec bash check \"$@\"",
                "ln -s 'a clone 克隆/examples/check' one && mkdir bin && ln -s ../one bin/two && cd ./bin && PATH=$PATH:. && exec two \"$@\"",
                "ln -s \"$PWD/a clone 克隆/examples/check\" absolute && exec ./absolute \"$@\"",
                "ln -s 'a clone 克隆/examples' elsewhere && exec elsewhere/check \"$@\""
            })
    void it_finds_its_clone_from_anywhere_through_links_and_under_cdpath(String way) throws Exception {
        clone.tool("java", JAVA);

        Said said = clone.run(
                "set -- 'a  b' 换脸.yaml '' '*'; " + way,
                Map.of("CDPATH", ".:" + folder, "DEEPSYNTH_PACKS", "one.jar:two.jar"));

        assertThat(said.complaint()).isEmpty();
        assertThat(said.answer())
                .startsWith("jar: " + folder.toRealPath()
                        + "/a clone 克隆/examples/app/target/check.jar:one.jar:two.jar holds whole\n")
                .endsWith("<org.deepsynth.rules.examples.Check><a  b><换脸.yaml><><*>");
        assertThat(said.status()).isZero();
    }

    @Test
    void the_java_of_java_home_will_do_and_without_any_it_says_so() throws Exception {
        clone.tool("java", JAVA);
        clone.run("mkdir -p 'a jdk/bin'; mv path/java 'a jdk/bin'", Map.of());

        Said without = clone.run(CHECK, Map.of("JAVA_HOME", "nowhere"));

        assertThat(clone.run(CHECK, Map.of("JAVA_HOME", "a jdk")).answer())
                .contains("<org.deepsynth.rules.examples.Check>");
        assertThat(without.complaint()).startsWith("Java must be there").doesNotContain("not found");
        assertThat(without.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no tool", "flock"})
    void two_at_once_build_once_and_neither_takes_half_a_jar(String missing) throws Exception {
        clone.tool("java", JAVA);
        clone.tool("mvn", MAVEN);
        clone.without(missing);
        clone.run("rm 'a clone 克隆/examples/app/target/check.jar'", Map.of());
        Path builds = folder.resolve("builds");
        Map<String, String> environment = Map.of("BUILDS", builds.toString());

        Process first = clone.start(CHECK, environment);
        while (!Files.exists(builds) && first.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        Said second = clone.run(CHECK, environment);

        assertThat(second.answer()).contains("holds half and half\n");
        assertThat(Clone.said(first).answer()).contains("holds half and half\n");
        assertThat(clone.run(CHECK, environment).complaint()).isEmpty();
        assertThat(builds).content().startsWith("built in ").hasLineCount(1);
    }

    @Test
    void what_changed_is_built_and_so_is_what_a_build_left_half_done() throws Exception {
        clone.tool("java", JAVA);
        Map<String, String> environment =
                Map.of("BUILDS", folder.resolve("builds").toString());
        clone.run("touch -t 203001010000 'a clone 克隆/rules-cac/src/main/New.java'", Map.of());

        Said refused = clone.run(CHECK, environment);
        clone.tool("mvn", "printf half > examples/app/target/check.jar; exit 1");
        Said broken = clone.run("touch 'a clone 克隆/rules-cac/src/main/New.java'; " + CHECK, environment);
        clone.run("rm 'a clone 克隆/rules-cac/src/main/New.java'", Map.of());
        clone.tool("mvn", MAVEN);

        assertThat(refused.complaint()).startsWith("The command must be built, and the PATH has no Maven (mvn).");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.answer()).isEmpty();
        assertThat(clone.run(CHECK, environment).answer()).contains("holds half and half\n");
    }

    @Test
    void chinese_names_work_where_the_locale_has_none() throws Exception {
        assumeTrue(
                clone.run("LC_ALL=C.UTF-8 locale charmap; LC_ALL=en_US.UTF-8 locale charmap", Map.of())
                        .answer()
                        .contains("UTF-8"),
                "no locale with UTF-8 here");
        clone.tool("java", "while [ \"$1\" != -cp ]; do shift; done; shift 2; exec \"$JAVA\" -cp \"$CLASSES\" \"$@\"");
        clone.tool("mvn", MAVEN);
        clone.run("rm 'a clone 克隆/examples/app/target/check.jar'", Map.of());
        Map<String, String> environment = Map.of(
                "LC_ALL",
                "C",
                "BUILDS",
                folder.resolve("builds").toString(),
                "JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "CLASSES",
                System.getProperty("java.class.path"));

        Said report = clone.run("""
                mkdir 目录; cd 目录
                echo '{service: {name: 换脸, usesDeepSynthesis: no}}' > 服务.yaml
                '../a clone 克隆/examples/check' 服务.yaml --pack cac --out 报告.txt || exit
                echo "$(< 报告.txt)"
                """, environment);

        assertThat(folder.resolve("builds")).hasContent("built in UTF-8");
        assertThat(report.complaint()).startsWith("Building the command").hasLineCount(1);
        assertThat(report.answer()).startsWith("换脸 · as of ").contains("服务.yaml");
        assertThat(clone.run("set -- 没有.yaml; " + CHECK, environment).complaint())
                .startsWith("没有.yaml: ");
    }
}
