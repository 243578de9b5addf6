package org.deepsynth.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void each_line_is_a_description_in_its_place_whatever_ends_it() {
        List<Entry> entries = read(bytes("""
                {"service":{"name":"a"}}\r
                {"service":{"name":"乙"}}

                \t\r
                {"service":{"name":"c"}}"""));

        assertThat(entries).extracting(Entry::source).containsExactly("p:1", "p:2", "p:5");
        assertThat(entries)
                .extracting(entry -> entry.read(ToyEngine.ENGINE.reader()).name())
                .containsExactly("a", "乙", "c");
    }

    @Test
    void a_line_is_json_and_no_yaml() {
        assertThat(faults(bytes("service: {name: a}"))).singleElement().satisfies(fault -> {
            assertThat(fault.source()).isEqualTo("p:1");
            assertThat(fault.message()).startsWith("The text cannot be read: a word must stand in quotes.");
            assertThat(fault.line()).isEqualTo(1);
        });
        assertThat(faults(bytes("{} {}")))
                .extracting(Fault::message)
                .containsExactly("The text must hold one document.");
        assertThat(faults(bytes("{\"service\":{\"nam\":\"a\"}}")))
                .extracting(Fault::column)
                .containsExactly(13);
    }

    @Test
    void the_mark_before_the_first_line_is_passed_over_and_no_other() {
        String mark = "\uFEFF";

        assertThat(faults(bytes(mark + "{}\n"))).isEmpty();
        assertThat(read(bytes(mark + "\n"))).isEmpty();
        assertThat(faults(bytes("{}\n" + mark + "{}\n")))
                .singleElement()
                .extracting(Fault::source)
                .isEqualTo("p:2");
    }

    @Test
    void a_line_that_is_not_utf_8_is_a_fault_of_that_line_at_its_column() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(bytes("{\"service\":{\"name\":\"乙"));
        text.write(0xE9);
        text.writeBytes(bytes("\"}}\n{}\n"));
        text.write(0xE4);

        assertThat(faults(text.toByteArray()))
                .containsExactly(
                        new Fault("p:1", 1, 22, "The line must be UTF-8 text.", "Save the file in the encoding UTF-8."),
                        new Fault("p:3", 1, 1, "The line must be UTF-8 text.", "Save the file in the encoding UTF-8."));
    }

    @Test
    void a_line_that_is_too_long_is_a_fault_and_the_next_one_is_read() {
        String longest = "{}" + " ".repeat(999_998);

        assertThat(faults(bytes(longest + "\n"))).isEmpty();
        assertThat(faults(bytes(longest + " \n{}")))
                .extracting(Fault::message)
                .containsExactly("The text (1000001 characters) must have at most 1000000.");
        assertThat(faults(bytes("x".repeat(5_000_000) + "\n{}")))
                .containsExactly(Fault.of(
                        "p:1",
                        "The line (5000000 bytes) must have at most 1000000 characters.",
                        "Describe one service on each line."));
        assertThat(read(bytes("x".repeat(5_000_000) + "\n{}"))).hasSize(2);
    }

    @Test
    void a_stream_may_give_its_bytes_one_by_one_and_is_counted() {
        InputStream sips = new ByteArrayInputStream(bytes("{\"service\":\n{}\n")) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, 1);
            }
        };
        JsonLines lines = new JsonLines("p", sips);

        assertThat(lines.next().source()).isEqualTo("p:1");
        assertThat(lines.bytesRead()).isEqualTo(12);
        assertThat(lines.next().source()).isEqualTo("p:2");
        assertThat(lines.hasNext()).isFalse();
        assertThat(lines.bytesRead()).isEqualTo(15);
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_stream_that_breaks_off_says_so() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable cut");
            }
        };
        JsonLines lines = new JsonLines("p", new SequenceInputStream(new ByteArrayInputStream(bytes("{}\n{")), broken));

        assertThat(lines.next().source()).isEqualTo("p:1");
        assertThatThrownBy(lines::hasNext)
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("p: The text must be readable to its end: cable cut");
    }

    private static List<Entry> read(byte[] text) {
        List<Entry> entries = new ArrayList<>();
        new JsonLines("p", new ByteArrayInputStream(text)).forEachRemaining(entries::add);
        return entries;
    }

    private static List<Fault> faults(byte[] text) {
        List<Fault> faults = new ArrayList<>();
        for (Entry entry : read(text)) {
            try {
                entry.read(ToyEngine.ENGINE.reader());
            } catch (InvalidSourceException e) {
                faults.addAll(e.faults());
            }
        }
        return faults;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
