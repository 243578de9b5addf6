package org.deepsynth.rules.examples.backend.reassessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.examples.backend.assessment.KeptReports;
import org.deepsynth.rules.examples.backend.assessment.Outcome;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.ReportDiff.Change;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.text.LocalizedText;
import org.springframework.stereotype.Component;

/** What is another since an earlier entry, and why. */
@Component
class Comparison {

    private static final LocalizedText NOTHING = LocalizedText.NONE;

    private final KeptReports reports;

    Comparison(KeptReports reports) {
        this.reports = reports;
    }

    /** The changes between two entries of one service, of which the later one has this report. */
    List<VerdictChange> between(AuditEntry before, AuditEntry after, Report report) {
        String causes = String.join(" ", causes(before, after));
        // under other packs the earlier report cannot be made again; its verdicts were kept
        return reports.samePacks(before)
                ? byReport(before, after, report, causes)
                : byVerdict(before, after, report, causes);
    }

    private List<VerdictChange> byReport(AuditEntry before, AuditEntry after, Report report, String causes) {
        return new ReportDiff(reports.report(before), report)
                .changes().stream()
                        // an obligation that starts without applying is no news
                        .filter(change -> !verdict(change.before()).equals(verdict(change.after())))
                        .map((Change change) -> new VerdictChange(
                                after.record().service(),
                                change.obligation().id(),
                                change.kind(),
                                causes,
                                verdict(change.before()),
                                verdict(change.after()),
                                change.after().map(Comparison::reason).orElse(NOTHING),
                                before.sequence(),
                                after.sequence()))
                        .toList();
    }

    private static Optional<Verdict> verdict(Optional<Finding> finding) {
        return finding.map(Finding::verdict);
    }

    private static List<VerdictChange> byVerdict(AuditEntry before, AuditEntry after, Report report, String causes) {
        Map<String, Verdict> earlier = Outcome.read(before.record().outcome()).verdicts();
        Map<String, Verdict> later = Outcome.of(report).verdicts();
        Set<String> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        List<VerdictChange> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<Verdict> first = Optional.ofNullable(earlier.get(id));
            Optional<Verdict> second = Optional.ofNullable(later.get(id));
            if (!first.equals(second)) {
                changes.add(new VerdictChange(
                        after.record().service(),
                        id,
                        first.isPresent() && second.isPresent() ? Kind.VERDICT : Kind.CATALOGUE,
                        causes,
                        first,
                        second,
                        report.finding(id).map(Comparison::reason).orElse(NOTHING),
                        before.sequence(),
                        after.sequence()));
            }
        }
        return changes;
    }

    private static List<String> causes(AuditEntry before, AuditEntry after) {
        List<String> causes = new ArrayList<>();
        if (!before.record().asOf().equals(after.record().asOf())) {
            causes.add("date");
        }
        if (!before.record().packs().equals(after.record().packs())) {
            causes.add("packs");
        }
        if (!before.record().descriptionDigest().equals(after.record().descriptionDigest())) {
            causes.add("description");
        }
        return causes;
    }

    /** The first reason for the verdict as it is. */
    private static LocalizedText reason(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() == finding.verdict())
                .flatMap(subject -> subject.reasons().stream())
                .map(reason -> reason.text())
                .findFirst()
                .orElse(NOTHING);
    }
}
