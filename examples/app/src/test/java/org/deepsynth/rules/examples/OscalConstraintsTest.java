package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.deepsynth.rules.examples.Ran.check;

import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.metapath.MetapathException;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OSCAL's constraints say more than its schema; here the engine of oscal-cli holds them against what the command writes. */
class OscalConstraintsTest {

    private static final Path FACE_SWAP = Path.of("../services/face-swap.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void results_and_the_plan_profile_and_catalog_that_they_lead_to_keep_them(String language) throws IOException {
        results(language);

        try (Stream<Path> written = Files.list(folder)) {
            List<Path> files = written.sorted().toList();
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "cac-letter." + language + ".catalog.oscal.json",
                            "cac-letter." + language + ".plan.oscal.json",
                            "cac-letter." + language + ".profile.oscal.json",
                            "face-swap.oscal.json");
            assertThat(files).allSatisfy(file -> assertThat(faults(file)).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"cac, en", "cac, zh", "letter, en", "letter, zh"})
    void the_catalog_and_the_profile_of_a_pack_keep_them(String pack, String language) throws IOException {
        for (String kind : new String[] {"catalog", "profile", "plan"}) {
            Path file = folder.resolve(pack + "." + language + "." + kind + ".oscal.json");
            assertThat(check("show", pack, "--format", "oscal-" + kind, "--lang", language, "--out", file)
                            .status())
                    .isZero();
        }

        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(faults(file)).isEmpty());
        }
    }

    @Test
    void the_constraints_would_refuse_what_the_schema_lets_pass() throws IOException {
        Path results = results("en");
        Path catalog = folder.resolve("cac-letter.en.catalog.oscal.json");
        String kept = Files.readString(catalog);
        Files.writeString(
                catalog, kept.replace("\"http://csrc.nist.gov/ns/rmf\"", "\"http://csrc.nist.gov/ns/oscal\""));

        assertThat(faults(catalog)).isNotEmpty();

        Files.delete(folder.resolve("cac-letter.en.plan.oscal.json"));
        assertThatExceptionOfType(MetapathException.class).isThrownBy(() -> faults(results));
    }

    @Test
    void other_tools_can_resolve_the_profile_and_cut_it() throws Exception {
        results("en");
        Path profile = folder.resolve("cac-letter.en.profile.oscal.json");

        assertThat(controls(profile)).contains("cac-ds-16a", "letter-3-safeguard-per-category");

        Files.writeString(profile, Files.readString(profile).replaceFirst("\"cac-ds-16a\",\\s*", ""));
        assertThat(controls(profile)).doesNotContain("cac-ds-16a").contains("cac-ds-17-1-3");
    }

    private Path results(String language) {
        check(FACE_SWAP, "--as-of", "2026-11-29", "--format", "oscal", "--lang", language, "--out-dir", folder);
        return folder.resolve("face-swap.oscal.json");
    }

    private static List<String> faults(Path file) throws IOException {
        return OscalBindingContext.instance()
                .validateWithConstraints(file.toUri(), new DefaultConfiguration<>())
                .getFindings()
                .stream()
                .map(OscalConstraintsTest::told)
                .toList();
    }

    private static String told(IValidationFinding finding) {
        return finding.getSeverity() + " " + finding.getPath() + " " + finding.getMessage();
    }

    private static List<String> controls(Path profile) throws Exception {
        Catalog resolved = (Catalog) new ProfileResolver()
                .resolve(OscalBindingContext.instance().newBoundLoader().loadAsNodeItem(profile))
                .getRootAssemblyNodeItem()
                .getValue();
        return resolved.getGroups().stream()
                .flatMap(OscalConstraintsTest::controls)
                .toList();
    }

    private static Stream<String> controls(CatalogGroup group) {
        Stream<CatalogGroup> groups = group.getGroups() == null ? Stream.of() : group.getGroups().stream();
        Stream<Control> controls = group.getControls() == null ? Stream.of() : group.getControls().stream();
        return Stream.concat(controls.map(Control::getId), groups.flatMap(OscalConstraintsTest::controls));
    }
}
