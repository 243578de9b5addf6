package org.deepsynth.rules.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Stream;
import org.deepsynth.rules.batch.Entry;
import org.deepsynth.rules.batch.JsonLines;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Descriptions to assess one after the other.
 *
 * @param name what to call them as a whole
 * @param files the files that are read, as far as there are any
 * @param entries the descriptions
 * @param part which part of them is done when that many are; NaN where nobody knows how many there will be
 * @param source what to close at the end
 */
record Portfolio(
        String name, List<Path> files, Iterator<? extends Entry> entries, LongToDoubleFunction part, Closeable source)
        implements Closeable {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final String SCHEMA = ".schema.json";
    private static final List<String> SINGLE = List.of(".yaml", ".yml", ".json");

    /**
     * The descriptions in a folder, on standard input for {@code -}, or else in a file of JSON lines.
     *
     * @throws InvalidSourceException when there is none or it holds something else
     */
    static Portfolio open(Path place) {
        if (place.equals(STANDARD_INPUT)) {
            JsonLines lines = new JsonLines("-", System.in);
            return new Portfolio("-", List.of(), lines, done -> Double.NaN, () -> {});
        }
        try {
            return Files.isDirectory(place) ? folder(place) : file(place);
        } catch (IOException unreadable) {
            throw fault(place, "The portfolio must be readable.", "Check its name and that you may read it.");
        }
    }

    private static Portfolio folder(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Portfolio::single).sorted().toList();
            Iterator<Entry> entries = files.stream().map(Entry::file).iterator();
            return new Portfolio(folder.toString(), files, entries, done -> done / (double) files.size(), () -> {});
        }
    }

    private static Portfolio file(Path file) throws IOException {
        if (single(file)) {
            throw fault(
                    file,
                    "The portfolio must be a file of JSON lines or a folder.",
                    "Name one description without --batch, or the folder that holds it.");
        }
        // of a pipe there is no size
        double size = Files.isRegularFile(file) ? Files.size(file) : Double.NaN;
        InputStream in = Files.newInputStream(file);
        JsonLines lines = new JsonLines(file.toString(), in);
        return new Portfolio(file.toString(), List.of(file), lines, done -> lines.bytesRead() / size, in);
    }

    /** Whether a file holds one description, by its name. The schema that editors want beside descriptions is none. */
    private static boolean single(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return SINGLE.stream().anyMatch(name::endsWith) && !name.endsWith(SCHEMA);
    }

    /** Whether that file is one of those that are read. */
    boolean holds(Path file) {
        return Files.exists(file) && files.stream().anyMatch(one -> same(one, file));
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static InvalidSourceException fault(Path place, String message, String wayOut) {
        return new InvalidSourceException(List.of(Fault.of(place.toString(), message, wayOut)));
    }
}
