package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class ComplaintsTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), said);
    private final CommandLine command = Check.commandLine(console);

    @Test
    void a_defect_is_no_verdict_and_asks_to_be_reported() {
        assertThat(complain(new IllegalStateException("bent"), "schema")).isEqualTo(2);

        assertThat(said())
                .contains("The command met a defect of its own: java.lang.IllegalStateException: bent")
                .contains("Please report it")
                .doesNotContain("\tat ");
    }

    @Test
    void its_trace_is_for_who_asks() {
        assertThat(complain(new IllegalStateException("bent"), "schema", "--debug"))
                .isEqualTo(2);

        assertThat(said()).contains("\tat org.deepsynth.rules.examples.ComplaintsTest");
    }

    @Test
    void an_argument_that_the_library_refuses_and_a_file_that_fails_are_told_in_a_sentence() {
        assertThat(complain(new IllegalArgumentException("The path (x) must be that of a fact."), "schema"))
                .isEqualTo(2);
        assertThat(complain(new UncheckedIOException(new IOException("disk gone")), "schema"))
                .isEqualTo(2);

        assertThat(said())
                .contains("The path (x) must be that of a fact.", "The file must be writable: disk gone")
                .doesNotContain("defect");
    }

    private int complain(Exception problem, String... arguments) {
        ParseResult parsed = command.parseArgs(arguments);
        return new Complaints(console).handleExecutionException(problem, command, parsed);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
