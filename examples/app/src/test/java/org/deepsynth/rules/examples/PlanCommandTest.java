package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_plan_names_the_steps_and_fails_as_long_as_there_are_gaps() {
        Ran ran = check("plan", service("face-swap"), "--pack", "cac", "--as-of", Gaps.DAY);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("STEPS THAT MEND THE GAPS (8)");
        assertThat(check("plan", service("face-swap"), "--format", "json", "--lang", "zh")
                        .out())
                .contains("\"steps\" : [ {");
    }

    @Test
    void what_a_waiver_accepts_is_not_planned_for() throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), Gaps.WAIVERS);

        Ran all = Ran.with(Gaps.SERVICE, "plan", "-", "--as-of", Gaps.DAY);
        Ran waived = Ran.with(Gaps.SERVICE, "plan", "-", "--as-of", Gaps.DAY, "--waivers", waivers);

        assertThat(all.status()).isEqualTo(1);
        assertThat(all.out()).contains("STEPS THAT MEND THE GAPS (1)", "features[0].securityAssessed: no → yes");
        assertThat(waived.status()).isZero();
        assertThat(waived.out()).contains("STEPS THAT MEND THE GAPS (0)");
    }

    @Test
    void a_plan_can_start_from_facts_as_they_would_be() {
        Ran ran = Ran.with(Gaps.SERVICE, "plan", "-", "--as-of", Gaps.DAY, "--set", "features[swap].technicalLabel=no");

        assertThat(ran.out()).contains("features[0].technicalLabel: no → yes");
    }

    @Test
    void a_fact_that_may_change_must_be_one() {
        Ran ran = check("plan", service("face-swap"), "--allow", "features[].unlabeledVariant.offered");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains("The path (features[].unlabeledVariant.offered) of --allow must be that of a fact.");
        assertThat(check("plan", service("photo-filter"), "--allow", "features[].unlabelledVariant.offered")
                        .status())
                .isZero();
    }
}
