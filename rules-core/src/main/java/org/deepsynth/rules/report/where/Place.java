package org.deepsynth.rules.report.where;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Jurisdiction;

/**
 * A place where there is law on the service.
 *
 * @param jurisdiction which it is
 * @param findings those on its law, in the law's order
 * @param whole the service with all that it is judged for
 * @param cells what each row stands like, in the order of the rows
 */
public record Place(Jurisdiction jurisdiction, List<Finding> findings, Cell whole, Map<Row, Cell> cells) {

    /** How that row stands. */
    public Cell cell(Row row) {
        return cells.getOrDefault(row, Cell.NOTHING);
    }

    /** What is not met, in the law's order. */
    public List<Finding> gaps() {
        List<String> ids = whole.of(Standing.GAPS);
        return findings.stream().filter(one -> ids.contains(one.id())).toList();
    }

    /** What is owed from a later day on, that day first which comes first. */
    public List<Finding> upcoming() {
        return findings.stream()
                .filter(Finding::upcoming)
                .sorted(Comparator.comparing(Finding::firstDay))
                .toList();
    }
}
