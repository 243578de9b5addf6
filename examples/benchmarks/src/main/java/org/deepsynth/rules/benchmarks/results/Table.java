package org.deepsynth.rules.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measured rows as a table in Markdown, with a line for each parameter or for each contestant. */
final class Table {

    private final List<Row> rows;
    private final String corner;
    private final Function<Row, String> line;
    private final Function<Row, String> column;
    private final String baseline;

    private Table(
            List<Row> rows, String corner, Function<Row, String> line, Function<Row, String> column, String baseline) {
        this.rows = rows;
        this.corner = corner;
        this.line = line;
        this.column = column;
        this.baseline = baseline;
    }

    /** A line for each contestant, a column for each parameter. */
    static Table ofContestants(List<Row> rows, String corner, String baseline) {
        return new Table(rows, corner, Row::contestant, row -> (row.parameter() + " " + unit(row)).strip(), baseline);
    }

    /** A line for each parameter, a column for each contestant and unit. */
    static Table ofParameters(List<Row> rows, String corner, String baseline) {
        return new Table(rows, corner, Row::parameter, row -> row.contestant() + " " + unit(row), baseline);
    }

    private static String unit(Row row) {
        return "(" + row.unit() + ")";
    }

    /** The table; where the baseline was measured, every other value is followed by how many times the baseline's it is. */
    String markdown() {
        Set<String> columns = rows.stream().map(column).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Map<String, Row>> cells = new LinkedHashMap<>();
        rows.forEach(row -> cells.computeIfAbsent(line.apply(row), name -> new LinkedHashMap<>())
                .put(column.apply(row), row));
        StringBuilder text = new StringBuilder();
        text.append("| ")
                .append(corner)
                .append(" | ")
                .append(String.join(" | ", columns))
                .append(" |\n");
        text.append("| --- |").append(" ---: |".repeat(columns.size())).append('\n');
        cells.forEach((name, values) -> text.append("| ")
                .append(number(name))
                .append(" | ")
                .append(columns.stream()
                        .map(one -> Optional.ofNullable(values.get(one))
                                .map(this::cell)
                                .orElse(""))
                        .collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return text.toString();
    }

    private String cell(Row row) {
        String value = number(row.value()) + (row.spread() > 0 ? " ± " + number(row.spread()) : "");
        return rows.stream()
                .filter(one -> one.contestant().equals(baseline)
                        && one.benchmark().equals(row.benchmark())
                        && one.parameter().equals(row.parameter())
                        && !row.contestant().equals(baseline))
                .findFirst()
                .map(base -> value + " · ×" + number(row.value() / base.value()))
                .orElse(value);
    }

    /** Three digits that count, and no more than are known. */
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String number(String name) {
        return name.matches("\\d+") ? String.format(Locale.ROOT, "%,d", Long.parseLong(name)) : name;
    }
}
