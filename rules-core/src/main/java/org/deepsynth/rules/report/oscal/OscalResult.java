package org.deepsynth.rules.report.oscal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The one result of an OSCAL document: what was reviewed, seen and found, and what was left undecided. */
final class OscalResult {

    private final Language language;
    private final Labels labels;
    private final OscalIds ids;

    OscalResult(Language language, Labels labels, OscalIds ids) {
        this.language = language;
        this.labels = labels;
        this.ids = ids;
    }

    Map<String, Object> write(Report report, String title) {
        OscalObservations observations = new OscalObservations(language, report.asOf(), ids);
        OscalFindings findings = new OscalFindings(language, report.asOf(), ids, report.waived());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("result"));
        fields.put("title", title);
        fields.put("description", OscalText.markup(labels.summary(report.summary())));
        fields.put("start", OscalMetadata.start(report.asOf()));
        fields.put("end", OscalMetadata.start(report.asOf()));
        notApplicable(report).into(fields);
        fields.put("local-definitions", Map.of("components", components(report)));
        fields.put(
                "reviewed-controls",
                OscalControls.reviewed(
                        report.packs().stream().map(PackFindings::catalogue).toList(), labels, language));
        OscalText.put(
                fields,
                "observations",
                Stream.concat(
                                report.findings().stream().flatMap(finding -> observations.of(finding).stream()),
                                report.contradictions().stream().map(hint -> observations.of(hint, labels)))
                        .toList());
        OscalText.put(
                fields,
                "findings",
                report.packs().stream()
                        .flatMap(pack -> findings.of(pack).stream())
                        .toList());
        fields.put("remarks", remarks(report));
        return fields;
    }

    private static OscalProperties notApplicable(Report report) {
        OscalProperties properties = new OscalProperties();
        report.withVerdict(Verdict.NOT_APPLICABLE)
                .forEach(finding -> properties.add(finding.upcoming() ? "upcoming" : "notApplicable", finding.id()));
        return properties;
    }

    /** The service, its features and other subjects, to which observations point. */
    private List<Map<String, Object>> components(Report report) {
        return report.findings().stream()
                .flatMap(finding -> finding.subjects().stream())
                .collect(Collectors.toMap(
                        ids::subject, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(subject -> component(subject, report.service()))
                .toList();
    }

    private Map<String, Object> component(SubjectFinding subject, String service) {
        boolean whole = subject.wholeService();
        String title = OscalText.markup(whole ? service : subject.subject());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.subject(subject));
        fields.put("type", whole ? "this-system" : subject.kind().name());
        fields.put("title", title);
        fields.put("description", title);
        fields.put("status", Map.of("state", "other"));
        return fields;
    }

    private String remarks(Report report) {
        List<String> texts = new ArrayList<>();
        texts.add(labels.get("described-in") + " " + report.source());
        texts.add(labels.get("disclaimer"));
        report.packs().forEach(pack -> pack.catalogue().notice().ifPresent(notice -> texts.add(notice.in(language))));
        list("not-decided", report, Finding::open, texts);
        list("not-stated", report, Finding::silentProhibition, texts);
        list("not-yet", report, Finding::upcoming, texts);
        list("outside", report, Finding::ruledOut, texts);
        return OscalText.paragraphs(texts);
    }

    private void list(String label, Report report, Predicate<Finding> which, List<String> texts) {
        String named = report.findings().stream().filter(which).map(Finding::id).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            texts.add(labels.get(label) + " " + named);
        }
    }
}
