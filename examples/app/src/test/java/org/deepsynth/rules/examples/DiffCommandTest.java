package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is another: between two days, between two descriptions, and if facts were others. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path waivers;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("service.yaml"), Gaps.SERVICE);
        waivers = Files.writeString(folder.resolve("waivers.yaml"), Gaps.WAIVERS);
    }

    @Test
    void two_days_show_what_starts_in_between() {
        Ran ran = check("diff", service("face-swap"), "--from", "2025-08-31", "--to", "2025-09-01", "--format", "json");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("\"obligation\" : \"cac-label-4-1-4\"", "\"change\" : \"starts\"");
    }

    @Test
    void two_descriptions_show_where_they_part() throws IOException {
        Path mended = Files.writeString(
                folder.resolve("mended.yaml"), Gaps.SERVICE.replace("securityAssessed: no", "securityAssessed: yes"));

        Ran ran = check("diff", file, mended, "--as-of", Gaps.DAY);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith("Swap (" + file + ") → Swap (" + mended + ") · as of 2026-11-01\n")
                .contains("cac-ds-15-2-1", "gap → met");
        assertThat(check("diff", mended, file, "--as-of", Gaps.DAY).status()).isEqualTo(1);
    }

    @Test
    void a_changed_fact_shows_what_would_change() {
        Ran ran = check("what-if", service("face-swap"), "--set", "features[face-swap].technicalLabel=yes");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("ANOTHER VERDICT", "cac-ds-16a  Technical (implicit) label on all output", "gap → met");
        assertThat(check("what-if", service("face-swap"), "--set", "features[face-swap].technicalLabel=perhaps")
                        .status())
                .isEqualTo(2);
        assertThat(check("what-if", service("face-swap")).err()).contains("The option --set must be given.");
    }

    @Test
    void a_waiver_counts_on_both_sides() {
        Ran changed =
                check("what-if", file, "--set", "logs.networkMonths=7", "--as-of", Gaps.DAY, "--waivers", waivers);
        assertThat(changed.status()).isZero();
        assertThat(changed.out()).doesNotContain("cac-ds-15-2-1");

        Ran days = check("diff", file, "--from", "2026-10-02", "--to", "2026-11-01", "--waivers", waivers);
        assertThat(days.status()).isZero();
        assertThat(days.out()).doesNotContain("cac-ds-15-2-1");
    }

    @Test
    void the_later_side_gives_the_status_and_a_waiver_that_ends_in_between_is_told() {
        Ran ran = check("diff", file, "--from", "2026-12-31", "--to", "2027-01-01", "--waivers", waivers);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("OTHERWISE ACCEPTED BY A WAIVER (1)", "gap, accepted until 2026-12-31 → gap");
        assertThat(check("diff", file, "--from", "2022-12-31", "--to", "2026-11-01", "--waivers", waivers)
                        .out())
                .contains("not yet in force → gap, accepted until 2026-12-31");
    }

    @Test
    void days_and_files_that_do_not_fit_are_refused() {
        assertThat(check("diff", file).err()).contains("must be compared on two days.");
        assertThat(check("diff", file, "--from", "2026-01-01").status()).isEqualTo(2);
        assertThat(check("diff", file, "--from", "2026-01-01", "--to", "2026-02-01", "--as-of", Gaps.DAY)
                        .status())
                .isEqualTo(2);
        assertThat(check("diff", file, file, "--from", "2026-01-01").err()).contains("must be compared on one day.");
        assertThat(check("diff", file, "--from", "2026-02-01", "--to", "2026-01-01")
                        .err())
                .contains("The day of --from (2026-02-01) must be before that of --to (2026-01-01).");
    }
}
