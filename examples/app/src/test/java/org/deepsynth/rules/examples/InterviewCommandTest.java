package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void it_begins_with_nothing_and_keeps_each_answer() {
        Path file = folder.resolve("new.yaml");

        Ran ran = Ran.with("provider\nq\n", "interview", file, "--pack", "cac", "--as-of", Gaps.DAY);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Questions answered: 1");
        assertThat(file).content().contains("roles:");
        assertThat(Ran.with("q\n", "interview", file, "--lang", "zh").out()).contains("已回答问题数： 0");
    }

    @Test
    void a_waiver_counts_for_its_status() throws IOException {
        Path file = Files.writeString(folder.resolve("service.yaml"), Gaps.SERVICE);
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), Gaps.WAIVERS);

        assertThat(Ran.with("q\n", "interview", file, "--as-of", Gaps.DAY).status())
                .isEqualTo(1);
        assertThat(Ran.with("q\n", "interview", file, "--as-of", Gaps.DAY, "--waivers", waivers)
                        .status())
                .isZero();
    }

    @Test
    void it_does_not_overwrite_comments_and_takes_its_answers_from_standard_input() {
        assertThat(Ran.check("interview", service("face-swap")).err())
                .contains("must have no comments, for they would be lost.", "Name another one with --out.");
        assertThat(Ran.check("interview", "-").err()).contains("The FILE (-) must be a file");
        assertThat(Ran.with("q\n", "interview", service("face-swap"), "--out", folder.resolve("kept.yaml"))
                        .status())
                .isEqualTo(1);
    }
}
