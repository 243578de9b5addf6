package org.deepsynth.rules.report.sarif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.deepsynth.rules.report.Counting;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/** The findings of a report as SARIF's results, one for each subject, and what of them is left out. */
final class SarifResults {

    private static final List<String> LEVELS = List.of("error", "warning", "note", "none");

    private final Language language;
    private final Sentences sentences;
    private final SarifPlaces places;
    private final Report report;
    private final WaiverWords waivers;
    private final Extent extent;
    private final Words words;
    private final int most;

    private final Set<String> repeating = new HashSet<>();
    private final Set<String> principles = new HashSet<>();
    private int accepted;
    private int cut;

    SarifResults(Language language, Report report, Extent extent) {
        this(language, report, extent, CodeScanning.RESULTS);
    }

    /** Of which there are at most so many. */
    SarifResults(Language language, Report report, Extent extent, int most) {
        this.language = language;
        this.most = most;
        this.extent = extent;
        this.words = new Words(language, report.asOf());
        this.sentences = new Sentences(words);
        this.waivers = new WaiverWords(words, report.waived());
        this.places = new SarifPlaces(report);
        this.report = report;
    }

    List<Map<String, Object>> write() {
        List<Map<String, Object>> results = new ArrayList<>();
        int rule = 0;
        for (PackFindings pack : report.packs()) {
            Counting counting = Counting.of(pack.findings());
            for (Finding finding : pack.findings()) {
                for (SubjectFinding subject : finding.subjects()) {
                    if (told(finding, subject)) {
                        results.add(result(finding, subject, rule, pack.catalogue()));
                        uncounted(finding, counting);
                    }
                }
                rule++;
            }
        }
        return gravest(results);
    }

    /** Who adds up the results must come to the headline: what it does not count is told. */
    private void uncounted(Finding finding, Counting counting) {
        if (finding.verdict() == Verdict.GAP && !counting.counts(finding)) {
            (counting.principle(finding) ? principles : repeating).add(finding.id());
        }
    }

    /** What of the report the results do not hold, and what of them its headline does not count, in sentences. */
    List<String> remarks() {
        List<String> sentences = new ArrayList<>();
        if (accepted > 0) {
            sentences.add(words.get("sarif.accepted").formatted(accepted, "--show all"));
        }
        if (cut > 0) {
            sentences.add(words.get("sarif.cut").formatted(cut, most));
        }
        sentences.addAll(words.uncounted(repeating.size(), principles.size()));
        return sentences;
    }

    private boolean told(Finding finding, SubjectFinding subject) {
        if (extent == Extent.ALL) {
            return true;
        }
        if (accepts(finding, subject)) {
            accepted++;
            return false;
        }
        return subject.verdict() == Verdict.GAP || extent == Extent.OPEN && subject.verdict() == Verdict.UNKNOWN;
    }

    private boolean accepts(Finding finding, SubjectFinding subject) {
        return report.waived().of(finding, subject).isPresent();
    }

    /** All of them in their order, or the gravest as far as they are taken. */
    private List<Map<String, Object>> gravest(List<Map<String, Object>> results) {
        if (results.size() <= most) {
            return results;
        }
        cut = results.size() - most;
        return results.stream()
                .sorted(Comparator.comparing(result -> LEVELS.indexOf(String.valueOf(result.get("level")))))
                .limit(most)
                .toList();
    }

    private Map<String, Object> result(Finding finding, SubjectFinding subject, int rule, Catalogue catalogue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", finding.id());
        fields.put("ruleIndex", rule);
        fields.put("kind", kind(finding, subject));
        fields.put("level", level(finding, subject));
        fields.put("message", SarifReport.message(text(finding, subject)));
        List<Fact> facts = facts(subject);
        Map<String, Object> place = places.first(facts);
        fields.put("locations", List.of(place));
        fields.put("relatedLocations", places.others(facts));
        Map<String, Object> prints = new TreeMap<>(Map.of("deepsynth/v1", fingerprint(finding, subject)));
        places.hash(place).ifPresent(hash -> prints.put("primaryLocationLineHash", hash));
        fields.put("partialFingerprints", prints);
        // SARIF wants it on each result of a run or on none; an empty list says that nobody accepts this one
        if (extent == Extent.ALL && !report.waived().valid().isEmpty()) {
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

    private String level(Finding finding, SubjectFinding subject) {
        if (subject.verdict() != Verdict.GAP) {
            return subject.verdict() == Verdict.UNKNOWN ? "note" : "none";
        }
        // what the service has not signed is asked of it by nobody, and what is accepted must be no alert
        return finding.yardstick() || accepts(finding, subject) ? "note" : SarifRules.level(finding.obligation());
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
