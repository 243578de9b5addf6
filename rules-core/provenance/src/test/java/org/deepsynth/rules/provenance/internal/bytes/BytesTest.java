package org.deepsynth.rules.provenance.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;
import org.junit.jupiter.api.Test;

class BytesTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static Bytes bytes(String text) {
        return bytes(text, InspectionLimits.ORDINARY);
    }

    private static Bytes bytes(String text, InspectionLimits limits) {
        byte[] all = text.getBytes(StandardCharsets.ISO_8859_1);
        return Bytes.of(new InMemory(all), all.length, new Budget(limits));
    }

    @Test
    void parts_that_are_joined_read_as_one_and_know_their_places() throws Unreadable {
        Bytes file = bytes(LETTERS);
        Bytes joined = Bytes.joined(
                List.of(file.slice(10, 3), file.slice(5, 0), file.slice(0, 2), file.slice(26, 0), file.slice(20, 6)));

        assertThat(joined.length()).isEqualTo(11);
        assertThat(joined.latin(0, 11)).isEqualTo("klmabuvwxyz");
        for (int at = 0; at < 11; at++) {
            for (int size = 0; size <= 11 - at; size++) {
                assertThat(joined.latin(at, size)).isEqualTo("klmabuvwxyz".substring(at, at + size));
                assertThat(joined.pass(at, size)).hasSize(size);
            }
            assertThat(LETTERS.charAt((int) joined.offset(at))).isEqualTo("klmabuvwxyz".charAt(at));
        }
        assertThat(joined.slice(2, 4).latin(0, 4)).isEqualTo("mabu");
        assertThat(Bytes.joined(List.of(joined.from(3), joined.slice(0, 1))).latin(0, 9))
                .isEqualTo("abuvwxyzk");
        assertThatThrownBy(() -> joined.take(8, 4)).isInstanceOf(Unreadable.class);
    }

    @Test
    void parts_without_a_byte_are_joined_to_nothing() throws Unreadable {
        Bytes joined = Bytes.joined(List.of(bytes(LETTERS).slice(3, 0)));

        assertThat(joined.take(0, 0)).isEmpty();
        assertThat(joined.offset(0)).isEqualTo(3);
        assertThatThrownBy(() -> joined.u8(0)).isInstanceOf(Unreadable.class);
    }

    @Test
    void what_is_looked_through_counts_apart_from_what_is_read() throws Unreadable {
        InspectionLimits limits = new InspectionLimits(100, 100, 100, 10, 1024, 3000, Duration.ofMinutes(1));
        Bytes file = bytes("x".repeat(10_000), limits);

        assertThat(file.pass(0, 2000)).hasSize(2000);
        assertThat(file.u8(9_999)).isEqualTo('x');
        assertThatThrownBy(() -> file.pass(2000, 2000))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.LIMIT));
        assertThatThrownBy(() -> file.pass(9_999, 2))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.TRUNCATED));
    }

    @Test
    void a_stream_gives_all_bytes_and_tells_why_it_cannot_go_on() throws IOException, Unreadable {
        InspectionLimits limits = new InspectionLimits(10_000, 100, 100, 10, 1024, 3000, Duration.ofMinutes(1));
        try (BytesStream whole = new BytesStream(bytes(LETTERS).from(20))) {
            assertThat(whole.read()).isEqualTo('u');
            assertThat(whole.readAllBytes())
                    .asString(StandardCharsets.ISO_8859_1)
                    .isEqualTo("vwxyz");
            assertThat(whole.read()).isEqualTo(-1);
        }
        try (BytesStream bounded = new BytesStream(bytes("x".repeat(5000), limits))) {
            assertThatThrownBy(bounded::readAllBytes)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.why().reason()).isEqualTo(Unreadable.Cause.LIMIT));
        }
    }
}
