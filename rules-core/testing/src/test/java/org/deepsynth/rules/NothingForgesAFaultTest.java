package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.Baseline;
import org.deepsynth.rules.waiver.WaiverFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A fault quotes what is wrong; what it quotes, and the name of the file, forge neither a second fault nor a command. */
class NothingForgesAFaultTest {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "unknown key", "{service: {%s: yes}}",
            "unknown section", "{%s: {}}",
            "no answer", "{service: {usesDeepSynthesis: %s}}",
            "no day", "{service: {startedOn: %s}}",
            "no number", "{logs: {networkMonths: %s}}",
            "no choice", "{features: [{functions: [%s]}]}",
            "no list", "{features: %s}",
            "key twice", "{service: {%1$s: a, %1$s: b}}",
            "id twice", "{features: [{id: %1$s}, {id: %1$s}]}",
            "no date of evidence",
                    "{service: {usesDeepSynthesis: {value: yes, evidence: [{reference: x, observedOn: %s}]}}}");

    private static final List<String> WAIVERS = List.of(
            "{zone: %s, waivers: []}",
            "{zone: UTC, waivers: [], %s: x}",
            "{zone: UTC, waivers: [{obligation: a, reason: b, owner: c, approver: d, from: %s, until: 2026-01-01}]}",
            """
            {zone: UTC, waivers: [
              {obligation: %1$s, subject: %1$s, reason: b, owner: c, approver: d, from: 2026-01-01, until: 2026-01-01},
              {obligation: %1$s, subject: %1$s, reason: b, owner: c, approver: d, from: 2026-01-01, until: 2026-01-01}]}
            """);

    static final List<String> TEXTS = Forgery.TEXTS;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void no_fault_is_made_to_say_what_is_not_ours(String hostile) {
        faults(hostile).forEach(invalid -> {
            assertThat(Forgery.in(invalid.getMessage())).isEmpty();
            assertThat(invalid.getMessage().lines()).hasSize(lines(invalid.faults()));
            assertThat(invalid.faults())
                    .allSatisfy(fault -> assertThat(Forgery.in(fault.message() + fault.wayOut()))
                            .isEmpty());
            assertThat(Forgery.in(OutcomeLine.write(Outcome.faulty(hostile, invalid.faults()))))
                    .isEmpty();
        });
    }

    @Test
    void a_fault_shows_what_was_written() {
        Fault fault = Fault.of("a\nb.yaml", "The key (x\u001b[2J) must go.", "Maybe write \u202ey.");

        assertThat(fault).hasToString("a b.yaml: The key (x\\u001b[2J) must go.\n    Maybe write \\u202ey.");
        assertThat(fault.source()).isEqualTo("a\nb.yaml");
    }

    private static Stream<InvalidSourceException> faults(String hostile) {
        String quoted = Forgery.quoted(hostile);
        Stream<ThrowingCallable> readings = Stream.of(
                        DESCRIPTIONS.values().stream().map(text -> reading("a.yaml", text.formatted(quoted))),
                        Stream.of(reading(hostile, "{service: {x: yes}}"), reading(hostile, "[")),
                        WAIVERS.stream().map(text ->
                                (ThrowingCallable) () -> WaiverFile.read("w.yaml", text.formatted(quoted))),
                        Stream.of((ThrowingCallable) () -> Baseline.read(
                                "b.yaml", "baseline: [{obligation: %1$s, until: %1$s}]".formatted(quoted))))
                .flatMap(some -> some);
        return readings.map(reading -> catchThrowableOfType(InvalidSourceException.class, reading))
                .peek(invalid -> assertThat(invalid).isNotNull());
    }

    private static ThrowingCallable reading(String source, String text) {
        return () -> ToyEngine.ENGINE.reader().read(source, text);
    }

    private static int lines(List<Fault> faults) {
        return faults.stream()
                .mapToInt(fault -> fault.wayOut().isEmpty() ? 1 : 2)
                .sum();
    }
}
