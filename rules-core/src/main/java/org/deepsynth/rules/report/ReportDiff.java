package org.deepsynth.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Obligation;

/**
 * What is another in a second report: of the same service on another day, of a changed service, or by another version of a
 * pack.
 */
public record ReportDiff(Report before, Report after) {

    /** Why a finding is among the changes. */
    public enum Kind {
        /** The obligation has its first day in between. */
        STARTS,
        /** The obligation has its last day in between. */
        ENDS,
        /** The verdict is another one. */
        VERDICT,
        /** The verdict is the same, the provision's number or the consequence another one. */
        WORDING,
        /** Only one of the two reports has the obligation. */
        CATALOGUE
    }

    /**
     * One obligation that changed.
     *
     * @param kind why; the first that applies in the order of the kinds
     * @param before its finding in the first report; empty where that has none
     * @param after its finding in the second report; empty where that has none
     */
    public record Change(Kind kind, Optional<Finding> before, Optional<Finding> after) {

        /** The obligation, as the later report has it where both do. */
        public Obligation obligation() {
            return after.or(() -> before).orElseThrow().obligation();
        }
    }

    /** The changes, in the law's order; obligations that only the first report has come last. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Finding later : after.findings()) {
            Optional<Finding> earlier = before.finding(later.id());
            kind(earlier, later).ifPresent(kind -> changes.add(new Change(kind, earlier, Optional.of(later))));
        }
        before.findings().stream()
                .filter(earlier -> after.finding(earlier.id()).isEmpty())
                .forEach(gone -> changes.add(new Change(Kind.CATALOGUE, Optional.of(gone), Optional.empty())));
        return changes;
    }

    /** The gaps of both reports that a waiver accepts in only one of them or until another day, as the later report has them. */
    public List<Finding> otherwiseWaived() {
        return after.gaps().stream()
                .filter(gap -> before.finding(gap.id())
                        .filter(earlier -> earlier.verdict() == gap.verdict())
                        .filter(earlier -> !before.waivedUntil(earlier).equals(after.waivedUntil(gap)))
                        .isPresent())
                .toList();
    }

    private Optional<Kind> kind(Optional<Finding> earlier, Finding later) {
        if (earlier.isEmpty()) {
            return Optional.of(Kind.CATALOGUE);
        }
        Finding first = earlier.get();
        if (first.upcoming() && !later.upcoming()) {
            return Optional.of(Kind.STARTS);
        }
        if (!ended(first, before) && ended(later, after)) {
            return Optional.of(Kind.ENDS);
        }
        if (first.verdict() != later.verdict() || first.upcoming() != later.upcoming()) {
            return Optional.of(Kind.VERDICT);
        }
        return wording(first, before).equals(wording(later, after)) ? Optional.empty() : Optional.of(Kind.WORDING);
    }

    private static boolean ended(Finding finding, Report report) {
        return finding.obligation().noLongerInForceOn(report.asOf());
    }

    private static List<Object> wording(Finding finding, Report report) {
        List<Object> wording = new ArrayList<>();
        wording.add(finding.obligation().source().on(report.asOf()));
        finding.obligation().consequences().forEach(text -> wording.add(text.on(report.asOf())));
        return wording;
    }
}
