package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.Metered;
import org.deepsynth.rules.provenance.made.Mutation;
import org.deepsynth.rules.provenance.made.Specimens;
import org.junit.jupiter.api.Test;

/** Files of all kinds, changed at random; each change is that of its number, so that one which fails can be made again. */
class NothingFromAFileThrowsTest {

    private static final AigcLabel LABEL = AigcLabel.generated("kiln", "2026-17");

    private static final InspectionLimits NARROW =
            new InspectionLimits(700, 1000, 40, 4, 6000, 3000, Duration.ofSeconds(5));

    /** Pages are read whole, and one may be read again when it was let go. */
    private static final long PAGE = 512;

    private final List<Map.Entry<FileKind, byte[]>> specimens =
            new ArrayList<>(Specimens.all().entrySet());

    @Test
    void whatever_is_done_to_a_file_it_is_answered_or_told_why_not() {
        Map<String, Integer> verdicts = new TreeMap<>();
        for (int number = 0; number < Effort.MUTATIONS; number++) {
            Map.Entry<FileKind, byte[]> one = specimens.get(number % specimens.size());
            Random random = new Random(45438L * 1_000_003 + number);
            byte[] other = specimens.get(random.nextInt(specimens.size())).getValue();
            byte[] file = Mutation.of(one.getValue(), other, random);
            try {
                Inspection seen = inspected(file, number % 8 == 7 ? NARROW : InspectionLimits.ORDINARY);
                seen.all().forEach(NothingFromAFileThrowsTest::consistent);
                verdicts.merge(seen.label().name(), 1, Integer::sum);
                if (number % 3 == 0) {
                    verdicts.merge(written(file), 1, Integer::sum);
                }
            } catch (Throwable thrown) {
                throw new AssertionError("Mutation " + number + ", of " + one.getKey(), thrown);
            }
        }
        assertThat(verdicts).containsKeys("VALID", "MALFORMED", "ABSENT", "NOT_SUPPORTED", "UNREADABLE", "labelled");
        if (Effort.full()) {
            System.out.println(Effort.MUTATIONS + " changed files: " + verdicts);
        }
    }

    private static Inspection inspected(byte[] file, InspectionLimits limits) throws IOException {
        Metered channel = new Metered(file);
        Inspection seen = new Inspector(limits).inspect("file", channel);
        assertThat(channel.read()).isLessThanOrEqualTo(limits.read() + limits.whole() + PAGE);
        return seen;
    }

    private static void consistent(Inspection seen) {
        List<Mark.Aigc> labels = seen.marks(Mark.Aigc.class);
        boolean malformed = labels.stream().anyMatch(label -> !label.valid())
                || seen.remarks().stream().anyMatch(Remark::malformed);
        switch (seen.label()) {
            case VALID -> assertThat(!labels.isEmpty() && !malformed).isTrue();
            case MALFORMED -> assertThat(!labels.isEmpty() && malformed).isTrue();
            case ABSENT -> {
                assertThat(labels).isEmpty();
                assertThat(seen.fault()).isEmpty();
                assertThat(seen.kind().map(FileKind::labelPlaceKnown)).contains(true);
            }
            case NOT_SUPPORTED -> {
                assertThat(labels).isEmpty();
                assertThat(seen.fault()).isEmpty();
                assertThat(seen.kind().map(FileKind::labelPlaceKnown)).isNotEqualTo(Optional.of(true));
            }
            case UNREADABLE -> {
                assertThat(labels).isEmpty();
                assertThat(seen.fault()).isPresent();
            }
        }
    }

    /** What is written reads back; what cannot be labelled is refused. */
    private static String written(byte[] file) {
        byte[] labelled;
        try {
            labelled = new LabelWriter().replacing().write(file, LABEL);
        } catch (LabelRefused refused) {
            return "refused";
        }
        Inspection seen = new Inspector().inspect("labelled", labelled);
        assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(seen.marks(Mark.Aigc.class))
                .singleElement()
                .satisfies(label -> assertThat(label.fields()).isEqualTo(LABEL.fields()));
        return "labelled";
    }
}
