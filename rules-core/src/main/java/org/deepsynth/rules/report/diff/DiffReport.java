package org.deepsynth.rules.report.diff;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.ReportDiff.Change;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.text.Language;

/** What changed between two reports, for people and for programs. */
public final class DiffReport {

    private final Language language;
    private final Labels labels;

    /** Reports in that language. */
    public DiffReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** For people: by what happened, and each with its two verdicts. */
    public String text(ReportDiff diff) {
        Page page = new Page();
        page.line(0, heading(diff.before(), diff.after()));
        List<Change> changes = diff.changes();
        List<Finding> waived = diff.otherwiseWaived();
        if (changes.isEmpty() && waived.isEmpty()) {
            page.gap();
            page.text(0, labels.get("diff.none"));
        }
        for (Kind kind : Kind.values()) {
            List<Change> own =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!own.isEmpty()) {
                page.gap();
                page.line(0, labels.get("diff." + kind.name()) + " (" + own.size() + ")");
                own.forEach(change -> change(change, diff, page));
            }
        }
        if (!waived.isEmpty()) {
            page.gap();
            page.line(0, labels.get("diff.waivers") + " (" + waived.size() + ")");
            waived.forEach(gap -> waived(gap, diff, page));
        }
        return page.toString();
    }

    /** What differs of the two: the days, or else what is described. */
    private String heading(Report before, Report after) {
        boolean other = !before.source().equals(after.source());
        return (other ? named(before) + " → " + named(after) : after.service()) + " · "
                + (other && before.asOf().equals(after.asOf())
                        ? labels.asOf(after)
                        : labels.asOf(before) + " → " + labels.asOf(after));
    }

    private static String named(Report report) {
        return report.service().equals(report.source())
                ? report.source()
                : report.service() + " (" + report.source() + ")";
    }

    private void change(Change change, ReportDiff diff, Page page) {
        title(change.obligation(), page);
        if (change.kind() == Kind.WORDING) {
            page.text(6, wording(change.before().orElseThrow(), diff.before()));
            page.text(6, "→ " + wording(change.after().orElseThrow(), diff.after()));
        } else {
            page.text(6, verdict(change.before(), diff.before()) + " → " + verdict(change.after(), diff.after()));
            change.after().ifPresent(finding -> why(finding, page));
        }
    }

    private void waived(Finding gap, ReportDiff diff, Page page) {
        title(gap.obligation(), page);
        page.text(
                6,
                verdict(diff.before().finding(gap.id()), diff.before()) + " → "
                        + verdict(Optional.of(gap), diff.after()));
    }

    private void title(Obligation obligation, Page page) {
        page.text(2, obligation.id() + "  " + obligation.title().in(language));
    }

    /** The sentences behind the new verdict, where it is not simply met. */
    private void why(Finding finding, Page page) {
        if (finding.verdict() == Verdict.GAP || finding.verdict() == Verdict.NOT_APPLICABLE) {
            finding.subjects().stream()
                    .filter(subject -> subject.verdict() == finding.verdict())
                    .flatMap(subject -> subject.reasons().stream())
                    .map(reason -> reason.text().in(language))
                    .distinct()
                    .forEach(text -> page.text(6, "• " + text));
        }
    }

    private String wording(Finding finding, Report report) {
        String source = finding.obligation().source().on(report.asOf()).in(language);
        List<String> consequences = finding.obligation().consequences().stream()
                .map(text -> text.on(report.asOf()).in(language))
                .toList();
        return source + (consequences.isEmpty() ? "" : " · " + String.join(" ", consequences));
    }

    private String verdict(Optional<Finding> finding, Report report) {
        return finding.map(one -> one.upcoming()
                        ? labels.get("is.upcoming")
                        : report.waivedUntil(one)
                                .map(day -> labels.get("is.waived").formatted(day))
                                .orElse(labels.get("is." + one.verdict().name())))
                .orElse(labels.get("diff.absent"));
    }

    /** For programs: fields may be added, never renamed. */
    public String json(ReportDiff diff) {
        return JsonWriter.write(new JsonDiff(diff, language).fields());
    }
}
