package org.deepsynth.rules.examples.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogLineTest extends BackendTest {

    @Test
    void a_message_is_one_line_whatever_it_quotes(CapturedOutput output) {
        LoggerFactory.getLogger(LogLineTest.class).warn("one\r\n2026-11-01 ERROR two\u0085\u2028three\u001b[2J");

        assertThat(output.getOut().lines()).last().asString().endsWith(" : one 2026-11-01 ERROR two three [2J");
    }
}
