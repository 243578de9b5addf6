package org.deepsynth.rules.waiver;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.ObligationKind;

/**
 * Waivers that are to be held against reports.
 *
 * @param waivers the waivers
 * @param warningDays how many days before its last one a waiver in use is to be reviewed
 */
public record Waivers(List<Waiver> waivers, int warningDays) {

    private static final int A_MONTH = 30;

    public Waivers {
        waivers = List.copyOf(waivers);
    }

    /** Waivers that are to be reviewed thirty days before they end. */
    public static Waivers of(List<Waiver> waivers) {
        return new Waivers(waivers, A_MONTH);
    }

    /**
     * What they accept of the findings of a report, and which of them are to be reviewed.
     *
     * @param clock what tells the current day; the evaluation date of the report does not, since who assesses a past or coming
     *     day accepts its gaps today
     */
    public Waived on(List<Finding> findings, Clock clock) {
        Map<String, Finding> byObligation =
                findings.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        // one moment for all, or waivers could be held against different days around midnight
        Instant now = clock.instant();
        List<Waiver> valid = new ArrayList<>();
        List<WaiverReview> review = new ArrayList<>();
        for (Waiver waiver : waivers) {
            Optional<WaiverConcern> concern =
                    concern(waiver, Optional.ofNullable(byObligation.get(waiver.obligation())), waiver.dayOf(now));
            concern.ifPresent(why -> review.add(new WaiverReview(waiver, why)));
            if (concern.isEmpty() || concern.get() == WaiverConcern.ENDS_SOON) {
                valid.add(waiver);
            }
        }
        return new Waived(valid, review);
    }

    private Optional<WaiverConcern> concern(Waiver waiver, Optional<Finding> about, LocalDate today) {
        if (about.isEmpty()) {
            return Optional.of(WaiverConcern.UNKNOWN_OBLIGATION);
        }
        if (about.get().obligation().kind() == ObligationKind.PROHIBITION) {
            return Optional.of(WaiverConcern.REFUSED);
        }
        if (waiver.until().isBefore(today)) {
            return Optional.of(WaiverConcern.EXPIRED);
        }
        if (waiver.from().isAfter(today)) {
            return Optional.of(WaiverConcern.NOT_YET_VALID);
        }
        Optional<WaiverConcern> idle =
                verdict(waiver, about.get()).map(Waivers::idle).orElse(Optional.of(WaiverConcern.UNUSED));
        boolean soon = !waiver.until().isAfter(today.plusDays(warningDays));
        return idle.isEmpty() && soon ? Optional.of(WaiverConcern.ENDS_SOON) : idle;
    }

    private static Optional<WaiverConcern> idle(Verdict verdict) {
        return switch (verdict) {
            case GAP -> Optional.empty();
            case UNKNOWN -> Optional.of(WaiverConcern.UNUSED);
            case MET, NOT_APPLICABLE -> Optional.of(WaiverConcern.UNNECESSARY);
        };
    }

    /** The verdict on what it is about; none where the service has no such subject. */
    private static Optional<Verdict> verdict(Waiver waiver, Finding finding) {
        if (waiver.subject().isEmpty()) {
            return Optional.of(finding.verdict());
        }
        return finding.subjects().stream()
                .filter(subject -> waiver.covers(finding.id(), subject.subject()))
                .map(SubjectFinding::verdict)
                .sorted()
                .findFirst();
    }
}
