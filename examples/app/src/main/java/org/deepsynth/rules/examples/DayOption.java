package org.deepsynth.rules.examples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Explanation;
import org.deepsynth.rules.report.Report;
import picocli.CommandLine.Option;

/** On which day a service is held against the law. */
final class DayOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The evaluation date (default: today where the packs' law holds, which the report names).")
    private LocalDate asOf;

    /** One moment for a whole run, or midnight could pass between two descriptions. */
    private final Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);

    /** Whether somebody chose it. */
    boolean chosen() {
        return asOf != null;
    }

    LocalDate day(ComplianceEngine engine) {
        return chosen() ? asOf : engine.today(now);
    }

    Report assess(ComplianceEngine engine, Description description) {
        return chosen() ? engine.assess(description, asOf) : engine.assess(description, now);
    }

    Explanation explain(ComplianceEngine engine, Description description) {
        return chosen() ? engine.explain(description, asOf) : engine.explain(description, now);
    }
}
