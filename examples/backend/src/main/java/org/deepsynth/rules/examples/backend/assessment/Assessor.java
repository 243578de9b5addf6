package org.deepsynth.rules.examples.backend.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.audit.AuditRecord;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.examples.backend.waiver.WaiverStore;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.waiver.Waivers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the library, counts and times it, and says what is to be kept. */
@Component
public class Assessor {

    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final ComplianceEngine engine;
    private final WaiverStore waivers;
    private final AssessmentSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final String packs;

    /** Assesses with that engine and those waivers. */
    public Assessor(
            ComplianceEngine engine,
            WaiverStore waivers,
            AssessmentSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.engine = engine;
        this.waivers = waivers;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.packs = PackVersion.json(PackVersion.of(engine));
    }

    /** The day that counts now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** The packs in use, as they are kept. */
    public String packs() {
        return packs;
    }

    /** Where the description stands on that day, with the waivers of that service; of none where it is empty. */
    public Report assess(Description description, LocalDate day, String service) {
        Timer.Sample sample = Timer.start(meters);
        Report report = engine.assess(description, day).with(Waivers.of(waivers.of(service)), clock);
        sample.stop(meters.timer("backend.assessment"));
        return report;
    }

    /** What is to be kept of a report, and counts it. */
    public AuditRecord record(Context context, Description description, Report report, Decision decision) {
        meters.counter(
                        "backend.assessments",
                        List.of(Tag.of("occasion", context.occasion().name()), Tag.of("outcome", outcome(report))))
                .increment();
        LOG.info(
                "Assessed service={} feature={} occasion={} decision={} bindingGaps={}",
                context.service(),
                context.feature(),
                context.occasion(),
                decision,
                Binding.gaps(report).size());
        return new AuditRecord(
                // what every database keeps
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                context.askedBy(),
                context.occasion(),
                context.operator(),
                context.service(),
                context.feature(),
                description.yaml(),
                report.descriptionDigest(),
                packs,
                report.asOf(),
                Outcome.of(report).json(),
                decision);
    }

    private static String outcome(Report report) {
        if (!Binding.gaps(report).isEmpty()) {
            return "gap";
        }
        return Binding.open(report).isEmpty() ? "met" : "open";
    }

    /**
     * What an assessment is about.
     *
     * @param askedBy who asked
     * @param occasion why
     * @param operator whose description it is; empty for nobody's
     * @param service the configured service; empty where there is none
     * @param feature the feature to switch; empty where there is none
     */
    public record Context(String askedBy, Occasion occasion, String operator, String service, String feature) {}
}
