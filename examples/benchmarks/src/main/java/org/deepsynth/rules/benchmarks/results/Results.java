package org.deepsynth.rules.benchmarks.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the measured rows into the page of results, {@code results.md}. */
public final class Results {

    /** Such as {@code {{features: growth-features}}}: what a line of the table is, and whose rows it shows. */
    private static final Pattern TABLE = Pattern.compile("\\{\\{(\\w+): ([\\w -]+)}}");

    private Results() {}

    /** Takes the folder of the rows, what they were measured on, and the page to write. */
    public static void main(String[] arguments) throws IOException {
        String page = page(Row.read(Path.of(arguments[0]))).replace("{{surroundings}}", arguments[1]);
        Files.writeString(Path.of(arguments[2]), page);
    }

    static String page(List<Row> rows) throws IOException {
        try (InputStream template = Results.class.getResourceAsStream("results.md")) {
            String page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return TABLE.matcher(page).replaceAll(place -> {
                List<Row> its = rows.stream()
                        .filter(row -> (" " + place.group(2) + " ").contains(" " + row.benchmark() + " "))
                        .toList();
                return Matcher.quoteReplacement(
                        its.isEmpty() ? "Not measured." : new Table(place.group(1), its).markdown());
            });
        }
    }
}
