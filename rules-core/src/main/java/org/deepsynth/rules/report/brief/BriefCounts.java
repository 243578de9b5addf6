package org.deepsynth.rules.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Sections;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Summary;

/** What the half page counts; of what there is none, it says nothing. */
final class BriefCounts {

    private final Brief brief;
    private final Words words;
    private final Summary summary;

    BriefCounts(Brief brief, Words words) {
        this.brief = brief;
        this.words = words;
        this.summary = brief.report().summary();
    }

    List<String> lines() {
        if (summary.count(Verdict.GAP) + summary.count(Verdict.UNKNOWN) + summary.count(Verdict.MET) == 0) {
            return List.of(words.get("brief.nothing"));
        }
        List<String> lines = new ArrayList<>();
        if (brief.gaps().isEmpty()) {
            lines.add(words.get("brief.no-gap"));
        } else {
            lines.add(words.get("brief.gaps").formatted(brief.gaps().size(), byForce(brief.gaps())));
        }
        if (!brief.repeating().isEmpty()) {
            List<Finding> also = brief.alsoUnderHigher();
            lines.add(words.get("brief.repeating")
                    .formatted(
                            brief.repeating().size(),
                            also.isEmpty()
                                    ? ""
                                    : words.get("brief.repeating-also").formatted(byForce(also))));
        }
        long advised = brief.gaps().stream().filter(gap -> !gap.breach()).count();
        if (advised > 0) {
            lines.add(words.get("brief.no-breach").formatted(advised));
        }
        accepted().ifPresent(lines::add);
        lines.add(others());
        if (brief.gaps().isEmpty() && summary.count(Verdict.UNKNOWN) > 0) {
            lines.add(words.get("brief.no-pass"));
        }
        return lines;
    }

    private String byForce(List<Finding> gaps) {
        Map<String, Long> byForce = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> words.in(gap.obligation().instrument().forceLabel()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return byForce.entrySet().stream()
                .map(entry -> words.get("brief.of-force").formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(words.get("semicolon")));
    }

    /** How many of the gaps somebody accepts as a whole, and until when the first. */
    private Optional<String> accepted() {
        List<LocalDate> until = brief.gaps().stream()
                .flatMap(gap -> brief.report().waivedUntil(gap).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get("brief.accepted").formatted(until.get(0), until.size()));
    }

    private String others() {
        List<String> sentences = new ArrayList<>();
        int unknown = summary.count(Verdict.UNKNOWN);
        int silent = brief.report().packs().stream()
                .mapToInt(pack -> Sections.tally(
                                Sections.of(pack, brief.report().waived()).prohibitions(), pack)
                        .counted())
                .sum();
        if (unknown > 0) {
            sentences.add(
                    silent == 0
                            ? words.get("brief.open").formatted(unknown)
                            : words.get("brief.open-silent", silent).formatted(unknown, silent));
        }
        counted("brief.met", Verdict.MET).ifPresent(sentences::add);
        counted("brief.not-applicable", Verdict.NOT_APPLICABLE).ifPresent(sentences::add);
        return String.join(words.get("between"), sentences);
    }

    private Optional<String> counted(String label, Verdict verdict) {
        return Optional.of(summary.count(verdict)).filter(count -> count > 0).map(words.get(label)::formatted);
    }
}
