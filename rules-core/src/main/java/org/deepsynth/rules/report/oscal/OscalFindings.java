package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Grounds;
import org.deepsynth.rules.internal.wording.Sentences;
import org.deepsynth.rules.internal.wording.WaiverWords;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.waiver.Waived;

/**
 * The decided findings as OSCAL's. OSCAL knows only satisfied and not satisfied, so what is unknown or does not apply is never
 * one of them.
 */
final class OscalFindings {

    private final Language language;
    private final Words words;
    private final Sentences sentences;
    private final OscalIds ids;
    private final Waived waived;
    private final WaiverWords waivers;

    OscalFindings(Language language, LocalDate asOf, OscalIds ids, Waived waived) {
        this.language = language;
        this.words = new Words(language, asOf);
        this.sentences = new Sentences(words);
        this.ids = ids;
        this.waived = waived;
        this.waivers = new WaiverWords(words, waived);
    }

    /** The gaps and the met ones of a pack. */
    List<Map<String, Object>> of(PackFindings pack) {
        Grounds grounds = new Grounds(pack, words);
        return pack.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.GAP || finding.verdict() == Verdict.MET)
                .map(finding -> finding(finding, pack.catalogue().notice(), grounds))
                .toList();
    }

    private Map<String, Object> finding(Finding finding, Optional<LocalizedText> notice, Grounds grounds) {
        boolean gap = finding.verdict() == Verdict.GAP;
        String title = OscalText.markup(finding.obligation().title().in(language));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("uuid", ids.of("finding", finding.id()));
        fields.put("title", title);
        fields.put(
                "description",
                OscalText.paragraphs(List.of(
                        sentences.source(finding.obligation()),
                        gap ? grounds.of(finding).orElse("") : "",
                        gap ? sentences.consequence(finding.obligation()) : "")));
        OscalProperties properties = OscalControls.properties(finding.obligation())
                .add("obligation", finding.id())
                .add("verdict", finding.verdict());
        finding.due().ifPresent(day -> properties.add("due", day));
        if (finding.obligation().advisory()) {
            properties.add("advisory", "yes");
        }
        finding.obligation().repeats().forEach(id -> properties.add("repeats", id));
        waived.of(finding).ifPresent(waiver -> properties.add("waived-until", waiver.until()));
        properties.into(fields);
        OscalText.put(fields, "links", OscalText.references(finding.obligation()));
        fields.put("target", target(finding.id(), title, gap));
        fields.put("related-observations", observations(finding));
        List<String> remarks = new ArrayList<>(waivers.of(finding));
        remarks.addAll(sentences.reading(finding.obligation()));
        notice.ifPresent(text -> remarks.add(text.in(language)));
        if (!remarks.isEmpty()) {
            fields.put("remarks", OscalText.paragraphs(remarks));
        }
        return fields;
    }

    private static Map<String, Object> target(String obligation, String title, boolean gap) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("state", gap ? "not-satisfied" : "satisfied");
        status.put("reason", gap ? "fail" : "pass");
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "objective-id");
        target.put("target-id", OscalParts.objective(obligation));
        target.put("title", title);
        target.put("status", status);
        return target;
    }

    /** The observations that decided it: those with its own verdict. */
    private List<Map<String, String>> observations(Finding finding) {
        return finding.subjects().stream()
                .filter(subject -> subject.verdict() == finding.verdict())
                .map(subject -> Map.of("observation-uuid", ids.of("observation", finding.id(), subject.subject())))
                .toList();
    }
}
