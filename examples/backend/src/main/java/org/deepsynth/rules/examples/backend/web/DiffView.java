package org.deepsynth.rules.examples.backend.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.examples.backend.assessment.FindingView;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/** What is another in a second report: the library's JSON of it, and with each change the later finding, which says why. */
record DiffView(String service, Side before, Side after, List<Change> changes) {

    /** What one of the two reports was made from. */
    record Side(LocalDate asOf, String descriptionDigest, Map<String, String> packDigests) {

        static Side of(Report report) {
            return new Side(
                    report.asOf(),
                    report.descriptionDigest(),
                    report.packs().stream()
                            .collect(Collectors.toMap(
                                    pack -> pack.catalogue().id(),
                                    pack -> pack.catalogue().digest())));
        }
    }

    /**
     * One obligation that changed.
     *
     * @param finding how it stands afterwards; none where it is not there any more
     */
    record Change(
            String obligation,
            String title,
            String change,
            Optional<Verdict> before,
            Optional<Verdict> after,
            Optional<FindingView> finding) {

        static Change of(ReportDiff diff, ReportDiff.Change change, Language language) {
            return new Change(
                    change.obligation().id(),
                    change.obligation().title().in(language),
                    Names.of(change.kind()),
                    change.before().map(Finding::verdict),
                    change.after().map(Finding::verdict),
                    change.after().map(finding -> FindingView.of(diff.after(), finding, language)));
        }
    }

    static DiffView of(ReportDiff diff, Language language) {
        return new DiffView(
                diff.after().service(),
                Side.of(diff.before()),
                Side.of(diff.after()),
                diff.changes().stream()
                        .map(change -> Change.of(diff, change, language))
                        .toList());
    }
}
