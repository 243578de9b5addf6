package org.deepsynth.rules.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Instrument;

/** Findings of a section by their instruments, in the law's order. */
final class HtmlGroups {

    /** More findings than this are folded, so that a large report opens on two screens. */
    private static final int UNFOLDED = 5;

    private HtmlGroups() {}

    static Map<Instrument, List<Finding>> of(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.obligation().instrument(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether a section shows its findings at once. */
    static boolean open(List<Finding> section) {
        return section.size() <= UNFOLDED;
    }
}
