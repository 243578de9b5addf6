package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs' pages: what is generated is up to date, and what is written by hand names obligations that exist. */
class PackPagesTest {

    private static final Path ROOT = Path.of("../..");
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @TempDir
    private Path folder;

    @Test
    void the_index_of_each_pack_is_the_one_that_its_catalogue_gives() throws IOException {
        for (Catalogue catalogue : ENGINE.catalogues()) {
            String page = "rules-" + catalogue.id() + "/OBLIGATIONS.md";
            assertThat(Files.readString(ROOT.resolve(page)))
                    .as("write it anew: examples/check index " + catalogue.id() + " --out " + page)
                    .isEqualTo(written("index", catalogue.id()));
        }
    }

    @Test
    void the_table_of_facts_is_the_one_that_the_rules_give() throws IOException {
        assertThat(Files.readString(ROOT.resolve("examples/FACTS.md")))
                .as("write it anew: examples/check facts --out examples/FACTS.md")
                .isEqualTo(written("facts"));
    }

    @Test
    void the_crosswalk_is_the_one_that_the_rules_give() throws IOException {
        String command = "crosswalk ../services/world/face-swap-abroad.yaml --as-of 2027-01-05"
                + " --set features[face-swap].technicalLabel=yes --set features[face-swap].labels.conspicuous=yes"
                + " --set features[face-swap].labels.inEveryExport=yes --set notice.intimate.openToNonUsers=yes";

        assertThat(Files.readString(ROOT.resolve("examples/CROSSWALK.md")))
                .as("write it anew: examples/check " + command.replace("../", "examples/")
                        + " --out examples/CROSSWALK.md")
                .isEqualTo(written(command.split(" ")));
    }

    @Test
    void a_mark_that_is_enough_in_one_place_is_not_in_another() throws IOException {
        String page = Files.readString(ROOT.resolve("examples/CROSSWALK.md"));
        String mark = page.substring(page.indexOf("technicalLabel=yes"), page.indexOf("labels.conspicuous=yes"));

        assertThat(mark)
                .contains("| CN | `cac-ds-16a`", "| EU |  | `eu-aia-50-2` ", "| US-CA |  | `us-ca-22757-3-latent` ");
    }

    @Test
    void changes_and_a_description_come_together() {
        assertThat(Ran.check("crosswalk", Ran.service("face-swap")))
                .extracting(Ran::status, Ran::out)
                .containsExactly(2, "");
        assertThat(Ran.check("crosswalk", "--set", "service.hasGallery=yes").err())
                .startsWith("A FILE and at least one --set must come together.");
    }

    private String written(String... command) throws IOException {
        Path out = folder.resolve("page.md");
        Object[] arguments =
                Stream.concat(Stream.of(command), Stream.of("--out", out)).toArray();
        assertThat(Ran.check(arguments).status()).isZero();
        return Files.readString(out);
    }

    @Test
    void the_pages_name_only_obligations_that_exist() throws IOException {
        for (Catalogue catalogue : ENGINE.catalogues()) {
            var ids = catalogue.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
            String page = Files.readString(ROOT.resolve("rules-" + catalogue.id() + "/README.md"));
            Matcher named =
                    Pattern.compile("`(" + catalogue.id() + "-[\\w-]+)`").matcher(page);
            while (named.find()) {
                assertThat(ids).contains(named.group(1));
            }
        }
    }
}
