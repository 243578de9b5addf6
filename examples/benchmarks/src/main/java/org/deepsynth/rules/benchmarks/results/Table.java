package org.deepsynth.rules.benchmarks.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Measured rows as a table in Markdown. */
final class Table {

    /** Beside it, where it was measured, others are told as multiples. */
    private static final String BASELINE = "bare JVM";

    private final String corner;
    private final Map<String, Map<String, Sample>> lines = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /** A line for each contestant where that is what the corner says, else for each parameter. */
    Table(String corner, List<Row> rows) {
        this.corner = corner;
        Map<List<String>, List<Double>> rounds = new LinkedHashMap<>();
        for (Row row : rows) {
            boolean contestants = corner.equals("contestant");
            String other = contestants ? row.parameter() : row.contestant();
            String column = (other + " (" + row.unit() + ")").strip();
            rounds.computeIfAbsent(
                            List.of(contestants ? row.contestant() : row.parameter(), column), key -> new ArrayList<>())
                    .add(row.value());
            columns.add(column);
        }
        rounds.forEach((place, values) -> lines.computeIfAbsent(place.get(0), name -> new LinkedHashMap<>())
                .put(place.get(1), Sample.of(values)));
    }

    String markdown() {
        String head =
                "| " + corner + " | " + String.join(" | ", columns) + " |\n| --- |" + " ---: |".repeat(columns.size());
        return lines.entrySet().stream()
                .map(line -> columns.stream()
                        .map(column -> cell(line.getValue(), column))
                        .collect(Collectors.joining(" | ", "| " + whole(line.getKey()) + " | ", " |")))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String cell(Map<String, Sample> line, String column) {
        Sample sample = line.get(column);
        if (sample == null) {
            return "";
        }
        String value = number(sample.median()) + (sample.spread() > 0 ? " ± " + number(sample.spread()) : "");
        return line.entrySet().stream()
                .filter(one -> one.getKey().startsWith(BASELINE) && !column.startsWith(BASELINE))
                .findFirst()
                .map(base -> value + " · ×"
                        + number(sample.median() / base.getValue().median()))
                .orElse(value);
    }

    /** Three digits that count, and no more than are known. */
    private static String number(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String whole(String name) {
        return name.matches("\\d+") ? String.format(Locale.ROOT, "%,d", Long.parseLong(name)) : name;
    }

    /** What several rounds gave: the middle value, and half the range of the middle half. */
    record Sample(double median, double spread) {

        /** The sample of at least one value. */
        static Sample of(Collection<Double> values) {
            double[] sorted =
                    values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Sample(quantile(sorted, 0.5), (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2);
        }

        private static double quantile(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            double above = sorted[Math.min(below + 1, sorted.length - 1)];
            return sorted[below] + (place - below) * (above - sorted[below]);
        }
    }
}
