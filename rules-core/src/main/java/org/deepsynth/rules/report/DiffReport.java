package org.deepsynth.rules.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Names;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.JsonWriter;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.ReportDiff.Change;
import org.deepsynth.rules.report.ReportDiff.Kind;

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
        page.line(0, diff.after().service() + " · " + labels.asOf(diff.before()) + " → " + labels.asOf(diff.after()));
        List<Change> changes = diff.changes();
        if (changes.isEmpty()) {
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
        return page.toString();
    }

    private void change(Change change, ReportDiff diff, Page page) {
        page.text(
                2, change.obligation().id() + "  " + change.obligation().title().in(language));
        if (change.kind() == Kind.WORDING) {
            page.text(6, wording(change.before().orElseThrow(), diff.before()));
            page.text(6, "→ " + wording(change.after().orElseThrow(), diff.after()));
        } else {
            page.text(6, verdict(change.before()) + " → " + verdict(change.after()));
            change.after().ifPresent(finding -> why(finding, page));
        }
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

    private String verdict(Optional<Finding> finding) {
        return finding.map(one -> one.upcoming()
                        ? labels.get("is.upcoming")
                        : labels.get("is." + one.verdict().name()))
                .orElse(labels.get("diff.absent"));
    }

    /** For programs: fields may be added, never renamed. */
    public String json(ReportDiff diff) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("service", diff.after().service());
        root.put("before", side(diff.before()));
        root.put("after", side(diff.after()));
        root.put("changes", diff.changes().stream().map(this::change).toList());
        return JsonWriter.write(root);
    }

    private static Map<String, Object> side(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", report.asOf().toString());
        report.asOfZone().ifPresent(zone -> fields.put("asOfZone", zone.getId()));
        fields.put("descriptionDigest", report.descriptionDigest());
        Map<String, String> packs = new LinkedHashMap<>();
        report.packs()
                .forEach(pack ->
                        packs.put(pack.catalogue().id(), pack.catalogue().digest()));
        fields.put("packDigests", packs);
        return fields;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", change.obligation().id());
        fields.put("title", change.obligation().title().in(language));
        fields.put("change", Names.of(change.kind()));
        fields.put("before", change.before().map(one -> one.verdict().name()).orElse(null));
        fields.put("after", change.after().map(one -> one.verdict().name()).orElse(null));
        return fields;
    }
}
