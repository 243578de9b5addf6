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
import org.deepsynth.rules.fact.Hint;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.Canonical;
import org.deepsynth.rules.internal.wording.Grounds;
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
    private int unseen;

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
            Grounds grounds = new Grounds(pack, words);
            Counting counting = Counting.of(pack.findings());
            for (Finding finding : pack.findings()) {
                for (SubjectFinding subject : finding.subjects()) {
                    if (told(finding, subject)) {
                        results.add(result(finding, subject, rule, pack.catalogue(), grounds));
                        uncounted(finding, counting);
                    }
                }
                rule++;
            }
        }
        int last = rule;
        report.contradictions().forEach(hint -> results.add(seenOtherwise(hint, last)));
        return gravest(results);
    }

    private Map<String, Object> seenOtherwise(Hint hint, int rule) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", SarifRules.SEEN_OTHERWISE);
        fields.put("ruleIndex", rule);
        fields.put("kind", "fail");
        fields.put("level", "error");
        fields.put("message", SarifReport.message(hint.message().in(language)));
        Map<String, Object> place = places.first(hint.facts());
        fields.put("locations", List.of(place));
        String path = hint.facts().get(0).path();
        fields.put("partialFingerprints", fingerprints(SarifRules.SEEN_OTHERWISE + "\n" + path, place));
        return fields;
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
        if (unseen > 0) {
            sentences.add(words.get("sarif.unseen").formatted(unseen, CodeScanning.SHOWN));
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

    /** All of them in their order; where more are given than are shown, the gravest first, as far as they are taken. */
    private List<Map<String, Object>> gravest(List<Map<String, Object>> results) {
        if (results.size() <= CodeScanning.SHOWN && results.size() <= most) {
            return results;
        }
        cut = Math.max(0, results.size() - most);
        unseen = Math.max(0, Math.min(results.size(), most) - CodeScanning.SHOWN);
        return results.stream()
                .sorted(Comparator.comparing(result -> LEVELS.indexOf(String.valueOf(result.get("level")))))
                .limit(most)
                .toList();
    }

    private Map<String, Object> result(
            Finding finding, SubjectFinding subject, int rule, Catalogue catalogue, Grounds grounds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", finding.id());
        fields.put("ruleIndex", rule);
        fields.put("kind", kind(finding, subject));
        fields.put("level", level(finding, subject));
        fields.put("message", SarifReport.message(text(finding, subject, grounds)));
        List<Fact> facts = facts(subject);
        Map<String, Object> place = places.first(facts);
        fields.put("locations", List.of(place));
        fields.put("relatedLocations", places.others(facts));
        fields.put("partialFingerprints", fingerprints(identity(finding, subject), place));
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

    private String text(Finding finding, SubjectFinding subject, Grounds grounds) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.obligation().title().in(language));
        lines.addAll(sentences.why(finding, subject));
        if (subject.verdict() == Verdict.GAP) {
            grounds.of(finding).ifPresent(lines::add);
        }
        return String.join("\n", lines);
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
    private static String identity(Finding finding, SubjectFinding subject) {
        String clauses =
                subject.reasons().stream().map(Reason::clause).distinct().collect(Collectors.joining(","));
        return finding.id() + "\n" + subject.subject() + "\n" + clauses;
    }

    private Map<String, Object> fingerprints(String identity, Map<String, Object> place) {
        String digest = Canonical.digest(identity);
        Map<String, Object> prints = new TreeMap<>(Map.of("deepsynth/v1", digest.substring(digest.indexOf(':') + 1)));
        places.hash(place).ifPresent(hash -> prints.put("primaryLocationLineHash", hash));
        return prints;
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
