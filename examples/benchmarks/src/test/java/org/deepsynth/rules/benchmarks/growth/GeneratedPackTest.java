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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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
        assertThat(copied.catalogues().get(0).obligations())
                .hasSize(2 * ORIGINAL.catalogues().get(0).obligations().size());

        Workload.descriptions(ORIGINAL).subList(0, 20).forEach(one -> Growth.checkCopies(ORIGINAL, copied, 2, one));
    }

    @Test
    void a_copy_that_is_missing_is_noticed() {
        Description blank = ORIGINAL.reader().read("blank", "features: []");

        assertThatThrownBy(() -> Growth.checkCopies(ORIGINAL, copied, 3, blank))
                .hasMessageContaining("Each of 3 copies");
    }
}
