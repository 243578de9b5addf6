package org.deepsynth.rules.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;

/** Which of two gaps of a report is the heavier one, by what {@link Brief} tells. */
final class Heaviest implements Comparator<Finding> {

    private final Map<String, Effort> efforts = new HashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Comparator<Finding> order = Comparator.comparing(Finding::breach)
            .thenComparing(gap -> gap.obligation().instrument().force().rank())
            .thenComparing(gap -> !gap.obligation().consequences().isEmpty())
            .thenComparing(gap -> gap.due().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(gap -> efforts.get(gap.id()))
            .thenComparing(gap -> repeated.getOrDefault(gap.id(), 0))
            .reversed();

    /** Among the gaps of that report, of which some only repeat others. */
    Heaviest(Report report, List<Finding> repeating) {
        for (PackFindings pack : report.packs()) {
            pack.findings()
                    .forEach(finding ->
                            efforts.put(finding.id(), pack.catalogue().effort(finding.obligation())));
        }
        repeating.stream()
                .flatMap(gap -> gap.obligation().repeats().stream())
                .forEach(id -> repeated.merge(id, 1, Integer::sum));
    }

    @Override
    public int compare(Finding one, Finding other) {
        return order.compare(one, other);
    }
}
