package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of our packs, and the folder that it takes. */
class SiteCommandTest {

    @TempDir
    private Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private static Path cases(String pack) {
        return Path.of("../../rules-" + pack + "/src/test/resources");
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(site().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void every_obligation_of_our_packs_has_its_page_with_cases() throws IOException {
        Ran ran = check(
                "site",
                site(),
                "--pack",
                "cac",
                "--pack",
                "letter",
                "--cases",
                cases("cac"),
                "--cases",
                cases("letter"));

        assertThat(ran.status()).as(ran.err()).isZero();
        Map<String, String> pages = texts();
        assertThat(ran.err()).contains(": " + (pages.size() - 1) + " files");
        List<String> without = new ArrayList<>();
        for (Catalogue pack : ComplianceEngine.load().catalogues()) {
            for (Obligation one : pack.obligations()) {
                String name = one.provision().article().isEmpty()
                        ? one.address().substring(one.address().lastIndexOf('/') + 1)
                        : one.provision().article();
                String page = pages.getOrDefault(
                        "en/" + pack.id() + "-" + one.instrument().id() + "/" + name + ".html", "");
                assertThat(page).as(one.id()).contains("<article class=\"obligation\" id=\"" + one.id() + "\">");
                int life = page.indexOf("<details class=\"cases\">");
                if (life < 0 || !page.substring(life).contains("href=\"#" + one.id() + "\"")) {
                    without.add(one.id());
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(pages.get("zh/cac-ds/17.html")).contains("《互联网信息服务深度合成管理规定》第十七条");
        assertThat(pages.get("en/coverage.html")).contains("25 articles");
    }

    @Test
    void a_later_site_takes_the_place_of_the_earlier_and_the_same_one_is_the_same() throws IOException {
        check("site", site(), "--pack", "letter", "--pack", "kr");
        Map<String, String> both = texts();
        Files.writeString(site().resolve("CNAME"), "rules.example");

        assertThat(check("site", site(), "--pack", "letter").status()).isZero();

        assertThat(both).containsKey("en/kr-aiba/index.html");
        assertThat(texts())
                .containsKeys("CNAME", "en/letter-letter/index.html")
                .doesNotContainKey("en/kr-aiba/index.html");
        assertThat(site().resolve("en/kr-aiba")).doesNotExist();
        Files.delete(site().resolve("CNAME"));
        check("site", site(), "--pack", "letter", "--pack", "kr");
        assertThat(texts()).isEqualTo(both);
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        Files.createDirectory(site());
        Files.writeString(site().resolve("mine.txt"), "mine");

        Ran ran = check("site", site(), "--pack", "letter");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("must be new or empty, or hold a site.", "nothing was written");
        assertThat(texts()).containsOnlyKeys("mine.txt");
        assertThat(check("site", site().resolve("mine.txt")).status()).isEqualTo(2);
    }

    @Test
    void what_an_earlier_list_names_outside_of_the_folder_stays() throws IOException {
        Files.createDirectory(site());
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(site().resolve(SiteFolder.MARK), "../mine.txt\nen/gone.html\n\n");

        assertThat(check("site", site(), "--pack", "letter").status()).isZero();

        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void cases_are_those_of_a_pack_that_is_shown() {
        Ran ran = check("site", site(), "--pack", "letter", "--cases", cases("cac"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("must hold ID/ordinary.yaml of a pack that is shown: [letter].");
        assertThat(check("site", site(), "--pack", "cacao").err()).contains("must be one of those installed");
        assertThat(site()).doesNotExist();
    }
}
