package org.deepsynth.rules.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.deepsynth.rules.batch.Entry;
import org.deepsynth.rules.batch.JsonLines;
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

    private static final String WHAT = "The portfolio";

    /**
     * The descriptions in a folder, on standard input for {@code -}, or else in a file of JSON lines.
     *
     * @throws InvalidSourceException when there is none or it holds something else
     */
    static Portfolio open(Path place, InputStream standardInput) {
        if (place.equals(Source.STANDARD_INPUT)) {
            JsonLines lines = new JsonLines("-", standardInput);
            return new Portfolio("-", List.of(), lines, done -> Double.NaN, () -> {});
        }
        try {
            return Files.isDirectory(place) ? folder(place) : file(place);
        } catch (IOException unreadable) {
            throw Source.unreadable(place, WHAT);
        }
    }

    private static Portfolio folder(Path folder) {
        List<Path> files = Source.descriptions(folder);
        Iterator<Entry> entries = files.stream().map(Entry::file).iterator();
        return new Portfolio(folder.toString(), files, entries, done -> done / (double) files.size(), () -> {});
    }

    private static Portfolio file(Path file) throws IOException {
        Source.requireRegular(file, WHAT);
        if (Source.describes(file)) {
            throw Source.fault(
                    file.toString(),
                    "The portfolio must be a file of JSON lines or a folder.",
                    "Name one description without batch, or the folder that holds it.");
        }
        double size = Files.size(file);
        InputStream in = Files.newInputStream(file);
        JsonLines lines = new JsonLines(file.toString(), in);
        return new Portfolio(file.toString(), List.of(file), lines, done -> lines.bytesRead() / size, in);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
