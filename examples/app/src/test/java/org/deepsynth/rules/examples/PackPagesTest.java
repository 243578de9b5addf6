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
