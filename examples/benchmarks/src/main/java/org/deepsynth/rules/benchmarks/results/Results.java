package org.deepsynth.rules.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.deepsynth.rules.benchmarks.results.Section.PlotKind;

/** Writes the page of results, and the plots that it shows, from the measured rows. */
public final class Results {

    private static final String HEAD = """
            # Results

            Written by `examples/benchmarks/run` from what it measured; do not edit. Values are medians; ± is half the range of the
            middle half of the rounds.

            """;

    private final List<Row> rows;
    private final Path page;

    private Results(List<Row> rows, Path page) {
        this.rows = rows;
        this.page = page.toAbsolutePath();
    }

    /** Takes the folder of the rows and the page to write; plots go into the folder {@code plots} beside it. */
    public static void main(String[] arguments) throws IOException {
        new Results(RowFiles.read(Path.of(arguments[0])), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(Surroundings.markdown());
        for (Section section : Section.ALL) {
            List<Row> its = rows.stream()
                    .filter(row -> section.benchmarks().contains(row.benchmark()))
                    .toList();
            if (!its.isEmpty()) {
                text.append("\n## ").append(section.title()).append("\n\n");
                text.append(section.words()).append("\n\n");
                text.append(section.table(its).markdown());
                text.append(plot(section));
            }
        }
        Files.writeString(page, text);
    }

    /** Draws the section's first benchmark. */
    private String plot(Section section) throws IOException {
        if (section.plot() == PlotKind.NONE) {
            return "";
        }
        List<Row> drawn = rows.stream()
                .filter(row -> row.benchmark().equals(section.benchmarks().get(0)))
                .toList();
        String svg = section.plot() == PlotKind.BARS ? Plot.bars(drawn) : Plot.growth(drawn, section.corner());
        String name = section.title().toLowerCase(Locale.ROOT).replace(' ', '-') + ".svg";
        Path plots = page.resolveSibling("plots");
        Files.createDirectories(plots);
        Files.writeString(plots.resolve(name), svg);
        return "\n![" + section.title() + "](plots/" + name + ")\n";
    }
}
