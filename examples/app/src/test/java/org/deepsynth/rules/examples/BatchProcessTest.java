package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch in a process of its own, between two pipes. */
@Timeout(300)
class BatchProcessTest {

    private static final byte[] LINE =
            "{\"service\":{\"usesDeepSynthesis\":\"no\"}}\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void it_answers_line_by_line_and_ends_without_a_word_when_nobody_listens_any_more() throws Exception {
        Process process = CheckProcessTest.command("batch", "-").start();
        try {
            OutputStream portfolio = process.getOutputStream();
            BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
            for (int line = 1; line <= 3; line++) {
                portfolio.write(LINE);
                portfolio.flush();
                assertThat(answers.readLine()).contains("\"description\":\"-:" + line + "\"");
            }
            answers.close();

            assertThat(takesNoMore(portfolio)).isTrue();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
            assertThat(process.errorReader().lines()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Whether writing ends, far below what an endless batch would read. */
    private static boolean takesNoMore(OutputStream portfolio) {
        try {
            for (int line = 0; line < 1_000_000; line++) {
                portfolio.write(LINE);
                portfolio.flush();
            }
            return false;
        } catch (IOException closed) {
            return true;
        }
    }
}
