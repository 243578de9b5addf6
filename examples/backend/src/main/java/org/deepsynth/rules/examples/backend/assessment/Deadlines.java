package org.deepsynth.rules.examples.backend.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.examples.backend.offer.FeatureStates;
import org.deepsynth.rules.examples.backend.offer.OfferedService;
import org.deepsynth.rules.examples.backend.offer.ServiceDescription;
import org.deepsynth.rules.examples.backend.security.Access;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.springframework.stereotype.Service;

/** The days that somebody should know of: what is due, and what comes into force. */
@Service
public class Deadlines {

    private final Access access;
    private final FeatureStates states;
    private final ServiceDescription descriptions;
    private final Assessor assessor;
    private final AssessmentLimit limit;

    /** Deadlines of what the user may see. */
    public Deadlines(
            Access access,
            FeatureStates states,
            ServiceDescription descriptions,
            Assessor assessor,
            AssessmentLimit limit) {
        this.access = access;
        this.states = states;
        this.descriptions = descriptions;
        this.assessor = assessor;
        this.limit = limit;
    }

    /** Why a day is named. */
    public enum Kind {
        /** Something is due. */
        DUE,
        /** An obligation has its first day. */
        FIRST_DAY
    }

    /**
     * One day.
     *
     * @param day the day
     * @param kind why it is named
     * @param finding the finding that names it
     * @param subject the feature, or {@code service}; all of them for a first day
     */
    public record Deadline(LocalDate day, Kind kind, Finding finding, String subject) {}

    /** What runs of a service, as of today; for looking ahead, and not kept. */
    public Report running(String key) {
        OfferedService service = access.service(key);
        return limit.run(() -> assessor.assess(descriptions.of(key, service, states.on(key)), assessor.today(), key));
    }

    /** The days that a report names, the earliest first. */
    public static List<Deadline> of(Report report) {
        return report.findings().stream()
                .flatMap(finding -> finding.upcoming()
                        ? Stream.of(new Deadline(finding.firstDay(), Kind.FIRST_DAY, finding, "service"))
                        : due(finding, report.asOf()))
                .sorted(Comparator.comparing(Deadline::day))
                .toList();
    }

    private static Stream<Deadline> due(Finding finding, LocalDate today) {
        return finding.subjects().stream()
                .flatMap(subject -> subject.dueStill(today).stream()
                        .map(day -> new Deadline(day, Kind.DUE, finding, subject.subject())));
    }
}
