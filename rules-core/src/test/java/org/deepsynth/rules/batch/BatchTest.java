package org.deepsynth.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Batch BATCH = new Batch(ToyEngine.ENGINE, DAY, 3);

    /** Lines that are made while they are read, of which every hundredth is no description. */
    private static final class Stream extends InputStream {
        private final int lines;
        private int line;
        private byte[] text = {};
        private int at;

        Stream(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            if (at == text.length && line < lines) {
                line++;
                String tree = "{\"service\":{\"name\":\"" + line + "\"},\"toy\":{\"sells\":\"no\"}}";
                text = ((line % 100 == 0 ? "{" : tree) + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return at == text.length ? -1 : text[at++];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            into[from] = (byte) first;
            return 1;
        }
    }

    @Test
    void lines_come_out_in_order_past_the_faulty_ones_and_few_are_ever_held() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        JsonLines lines = new JsonLines("p", new Stream(2_000));
        List<String> sources = new ArrayList<>();
        List<String> faulty = new ArrayList<>();

        BATCH.run(held(lines, held, most), outcome -> outcome, outcome -> {
            held.decrementAndGet();
            sources.add(outcome.source());
            if (outcome.kind() == Outcome.Kind.FAULTY) {
                faulty.add(outcome.source());
            } else {
                assertThat(outcome.report().map(Report::service))
                        .isEqualTo(Optional.of(outcome.source().substring(2)));
            }
        });

        assertThat(sources)
                .isEqualTo(
                        IntStream.rangeClosed(1, 2_000).mapToObj(i -> "p:" + i).toList());
        assertThat(faulty)
                .isEqualTo(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "p:" + i * 100)
                        .toList());
        assertThat(most.get()).isBetween(1, BATCH.window());
    }

    @Test
    void the_reports_are_those_that_each_description_gets_alone() throws Exception {
        List<String> texts = List.of("{}", "{\"toy\":{\"sells\":\"yes\",\"hidesLabels\":\"yes\"},\"features\":[]}");
        List<Report> reports = new ArrayList<>();

        BATCH.run(
                texts.stream()
                        .map(text -> (Entry) new JsonLine(text, text, Optional.empty()))
                        .iterator(),
                outcome -> outcome.report().orElseThrow(),
                reports::add);

        assertThat(reports)
                .extracting(Report::summary)
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> ToyEngine.assess(text, DAY.toString()).summary())
                        .toList());
        assertThat(reports.get(1).gaps()).extracting(gap -> gap.id()).containsExactly("toy-act-2");
    }

    @Test
    void files_are_read_as_their_names_say(@TempDir Path folder) throws Exception {
        Path yaml = Files.writeString(folder.resolve("a.yaml"), "toy: {sells: no}");
        Path json = Files.writeString(folder.resolve("b.json"), "toy: {sells: no}");
        Path long_ = Files.write(folder.resolve("c.yaml"), new byte[3_000_001]);
        List<String> told = new ArrayList<>();

        BATCH.run(
                List.of(Entry.file(yaml), Entry.file(json), Entry.file(long_)).iterator(),
                outcome -> outcome,
                outcome -> told.add(outcome.source() + " " + outcome.kind() + " " + outcome.faults()));

        assertThat(told.get(0)).isEqualTo(yaml + " CLEAR []");
        assertThat(told.get(1)).contains("FAULTY", "The text cannot be read");
        assertThat(told.get(2)).contains("The file (3000001 bytes) must have at most 1000000 characters.");
    }

    @Test
    void a_defect_is_told_of_its_line_and_the_batch_goes_on() throws Exception {
        Entry defect = new Entry() {
            @Override
            public String source() {
                return "p:7";
            }

            @Override
            public Description read(DescriptionReader reader) {
                throw new UnsupportedOperationException("no such day\nin any year");
            }
        };
        Entry sound = new JsonLine("p:8", "{\"toy\":{\"sells\":\"no\"}}", Optional.empty());
        List<Outcome> outcomes = new ArrayList<>();

        BATCH.run(List.of(defect, sound).iterator(), outcome -> outcome, outcomes::add);

        assertThat(outcomes).extracting(Outcome::kind).containsExactly(Outcome.Kind.FAULTY, Outcome.Kind.CLEAR);
        assertThat(OutcomeLine.write(outcomes.get(0)))
                .isEqualTo("{\"description\":\"p:7\",\"outcome\":\"faulty\",\"faults\":[{\"line\":null,\"column\":null,"
                        + "\"message\":\"The assessment broke off: no such day\",\"wayOut\":\"Report this; it is a defect of a"
                        + " pack or of the engine, whatever the description says.\"}]}");
    }

    @Test
    void a_sink_that_takes_no_more_ends_it() {
        JsonLines endless = new JsonLines("p", new Stream(Integer.MAX_VALUE));

        assertThatThrownBy(() -> new Batch(ToyEngine.ENGINE, DAY).run(endless, OutcomeLine::write, line -> {
                    throw new IOException("closed");
                }))
                .isInstanceOf(IOException.class);
    }

    private static Iterator<Entry> held(Iterator<Entry> entries, AtomicInteger held, AtomicInteger most) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Entry next() {
                most.accumulateAndGet(held.incrementAndGet(), Math::max);
                return entries.next();
            }
        };
    }
}
