package org.deepsynth.rules.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.description.Description;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPackTest {

    private static final ComplianceEngine ORIGINAL = ComplianceEngine.of(new CacPack());

    @TempDir
    private static Path folder;

    private static ComplianceEngine copied;

    @BeforeAll
    static void makeTwoCopies() throws IOException {
        copied = ComplianceEngine.of(GeneratedPack.copies(new CacPack(), 2, folder));
    }

    @Test
    void every_copy_finds_what_its_original_finds() {
        int obligations = ORIGINAL.catalogues().get(0).obligations().size();

        for (Description description : Workload.descriptions(ORIGINAL).subList(0, 20)) {
            assertThat(CopyCheck.check(ORIGINAL, copied, 2, description, Workload.DAY))
                    .isEqualTo(2 * obligations);
        }
    }

    @Test
    void a_finding_on_another_description_is_not_the_originals() {
        Description blank = ORIGINAL.reader().read("blank", "features: []");

        assertThatThrownBy(() -> CopyCheck.check(ORIGINAL, copied, 3, blank, Workload.DAY))
                .hasMessageContaining("There must be 3 findings");
    }
}
