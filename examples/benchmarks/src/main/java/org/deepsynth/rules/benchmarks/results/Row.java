package org.deepsynth.rules.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One measurement of a round, by one contestant and under one condition, which is empty where there is but one. In files, a line
 * with tabs between.
 */
public record Row(String benchmark, String contestant, String parameter, String unit, double value) {

    /** Writes the rows of one process, over those of an earlier run. */
    public static void write(Path file, List<Row> rows) throws IOException {
        Files.write(
                file,
                rows.stream()
                        .map(row -> String.join(
                                "\t", row.benchmark, row.contestant, row.parameter, row.unit, "" + row.value))
                        .toList());
    }

    /** All rows of a file, or of all files in a folder in the order of their names. */
    public static List<Row> read(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Row> rows = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(file).forEach(line -> rows.add(of(line.split("\t", -1))));
            }
            return rows;
        }
    }

    private static Row of(String... cells) {
        return new Row(cells[0], cells[1], cells[2], cells[3], Double.parseDouble(cells[4]));
    }
}
