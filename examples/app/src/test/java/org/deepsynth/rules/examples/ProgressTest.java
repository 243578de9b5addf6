package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.deepsynth.rules.batch.Outcome.Kind;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String BLANK = "\r\u001B[K";
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final Tally tally = new Tally(Language.EN);
    private long now = 50 * SECOND;

    private final Progress progress = new Progress(new PrintStream(drawn, true, StandardCharsets.UTF_8), () -> now);

    @Test
    void the_bar_shows_how_much_is_done_how_fast_and_what_is_left() {
        count(1_200, Kind.GAPS);
        count(34, Kind.FAULTY);
        now += 30 * SECOND;

        progress.show(0.25, tally);
        progress.clear();

        assertThat(drawn())
                .isEqualTo(BLANK + "[======                  ]  25%  1,234 done, 34 faulty, 41/s  1:30" + BLANK);
    }

    @Test
    void where_nobody_knows_how_much_will_come_it_only_counts() {
        count(10, Kind.CLEAR);
        now += SECOND;

        progress.show(Double.NaN, tally);

        assertThat(drawn()).isEqualTo(BLANK + "10 done, 0 faulty, 10/s");
    }

    @Test
    void it_is_drawn_a_few_times_a_second_and_never_in_a_short_batch() {
        for (int step = 0; step < 1_000; step++) {
            progress.show(step / 1_000.0, tally);
            now += SECOND / 1_000;
        }
        assertThat(drawn().split("\r", -1)).hasSize(1 + 4);

        drawn.reset();
        Progress brief = new Progress(new PrintStream(drawn, true, StandardCharsets.UTF_8), () -> now);
        brief.show(0.5, tally);
        brief.clear();
        assertThat(drawn()).isEmpty();
    }

    private void count(int times, Kind kind) {
        for (int i = 0; i < times; i++) {
            tally.add(kind);
        }
    }

    private String drawn() {
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
