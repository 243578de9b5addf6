package org.deepsynth.rules.report.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.ReportDiff.Change;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON. */
record JsonDiff(ReportDiff diff, Language language) {

    Map<String, Object> fields() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("service", diff.after().service());
        root.put("before", side(diff.before()));
        root.put("after", side(diff.after()));
        root.put("changes", diff.changes().stream().map(this::change).toList());
        root.put("waivers", diff.otherwiseWaived().stream().map(this::waived).toList());
        return root;
    }

    private static Map<String, Object> side(Report report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", report.asOf().toString());
        report.asOfZone().ifPresent(zone -> fields.put("asOfZone", zone.getId()));
        fields.put("description", report.source());
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
        fields.put("waivedBefore", until(change.before(), diff.before()));
        fields.put("waivedAfter", until(change.after(), diff.after()));
        return fields;
    }

    private Map<String, Object> waived(Finding gap) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("obligation", gap.id());
        fields.put("title", gap.obligation().title().in(language));
        fields.put("waivedBefore", until(diff.before().finding(gap.id()), diff.before()));
        fields.put("waivedAfter", until(Optional.of(gap), diff.after()));
        return fields;
    }

    private static @Nullable String until(Optional<Finding> gap, Report report) {
        return gap.flatMap(report::waivedUntil).map(Object::toString).orElse(null);
    }
}
