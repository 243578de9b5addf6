package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Obligation;

/**
 * The end of a service belongs to the frame of an assessment, as its day does: a law that came after the end binds nobody on account
 * of that service. So the contract compares verdicts within one frame and never lets a service end before a law.
 */
final class Frames {

    /** The name of the fact that states the end of the service. */
    static final String END = "terminatedOn";

    private Frames() {}

    /** Whether no obligation begins after the end of the one service and not after that of the other. */
    static boolean same(ComplianceEngine engine, Description one, Description other) {
        return obligations(engine).allMatch(law -> endedBefore(law, one) == endedBefore(law, other));
    }

    /** Days on which a service may end, none of them before a law, and one after any day on which it may have begun. */
    static List<String> ends(ComplianceEngine engine) {
        LocalDate last = obligations(engine)
                .map(Obligation::from)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Stream.of(0, 5, 50, 97, 3650)
                .map(last::plusDays)
                .map(LocalDate::toString)
                .toList();
    }

    private static Stream<Obligation> obligations(ComplianceEngine engine) {
        return engine.catalogues().stream().flatMap(law -> law.obligations().stream());
    }

    private static boolean endedBefore(Obligation law, Description description) {
        Optional<LocalDate> end = description.service().terminatedOn().value();
        return end.filter(law::notYetInForceOn).isPresent();
    }
}
