package org.deepsynth.rules.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.Canonical;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The findings of a report as SARIF's results, one for each subject. */
final class SarifResults {

    private final Language language;
    private final Sentences sentences;
    private final SarifPlaces places;
    private final Report report;
    private final WaiverWords waivers;

    SarifResults(Language language, Report report) {
        this.language = language;
        Words words = new Words(language, report.asOf());
        this.sentences = new Sentences(words);
        this.waivers = new WaiverWords(words, report.waived());
        this.places = new SarifPlaces(report.source());
        this.report = report;
    }

    List<Map<String, Object>> write() {
        List<Map<String, Object>> results = new ArrayList<>();
        int rule = 0;
        for (PackFindings pack : report.packs()) {
            for (Finding finding : pack.findings()) {
                for (SubjectFinding subject : finding.subjects()) {
                    results.add(result(finding, subject, rule, pack.catalogue()));
                }
                rule++;
            }
        }
        return results;
    }

    private Map<String, Object> result(Finding finding, SubjectFinding subject, int rule, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", finding.id());
        fields.put("ruleIndex", rule);
        fields.put("kind", kind(finding, subject));
        fields.put("level", level(finding, subject));
        fields.put("message", SarifReport.message(text(finding, subject)));
        List<Fact> facts = facts(subject);
        fields.put("locations", List.of(places.first(facts)));
        fields.put("relatedLocations", places.others(facts));
        fields.put("partialFingerprints", Map.of("deepsynth/v1", fingerprint(finding, subject)));
        // SARIF wants it on each result of a run or on none; an empty list says that nobody accepts this one
        if (!report.waived().valid().isEmpty()) {
            fields.put("suppressions", suppressions(finding, subject));
        }
        fields.put("properties", properties(finding, subject, catalogue));
        return fields;
    }

    private List<Map<String, Object>> suppressions(Finding finding, SubjectFinding subject) {
        return report.waived().of(finding, subject).stream()
                .map(waiver -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("kind", "external");
                    fields.put("status", "accepted");
                    fields.put("justification", String.join("\n", waivers.of(waiver)));
                    return fields;
                })
                .toList();
    }

    private static String kind(Finding finding, SubjectFinding subject) {
        return switch (subject.verdict()) {
            case GAP -> "fail";
            case UNKNOWN -> Sentences.silent(finding, subject) ? "review" : "open";
            case MET -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Finding finding, SubjectFinding subject) {
        if (subject.verdict() != Verdict.GAP) {
            return "none";
        }
        // what the service has not signed is asked of it by nobody
        return finding.yardstick() ? "note" : SarifRules.level(finding.obligation());
    }

    private String text(Finding finding, SubjectFinding subject) {
        return Stream.concat(
                        Stream.of(finding.obligation().title().in(language)), sentences.why(finding, subject).stream())
                .collect(Collectors.joining("\n"));
    }

    /** The facts that decided the verdict, then those that it waits for. */
    private static List<Fact> facts(SubjectFinding subject) {
        return Stream.concat(
                        subject.reasons().stream().flatMap(reason -> reason.facts().stream()),
                        subject.missing().stream())
                .distinct()
                .toList();
    }

    /** What makes a result the same one in the next report, although lines moved or texts were worded anew. */
    private static String fingerprint(Finding finding, SubjectFinding subject) {
        String clauses =
                subject.reasons().stream().map(Reason::clause).distinct().collect(Collectors.joining(","));
        String digest = Canonical.digest(finding.id() + "\n" + subject.subject() + "\n" + clauses);
        return digest.substring(digest.indexOf(':') + 1);
    }

    private Map<String, Object> properties(Finding finding, SubjectFinding subject, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", subject.subject());
        if (subject.kind().own()) {
            fields.put("subjectKind", subject.kind().name());
        }
        fields.put("verdict", subject.verdict().name());
        fields.put("upcoming", finding.upcoming());
        fields.put("missing", subject.missing().stream().map(Fact::path).toList());
        subject.due().ifPresent(day -> fields.put("due", day.toString()));
        catalogue.notice().ifPresent(notice -> fields.put("notice", notice.in(language)));
        return fields;
    }
}
