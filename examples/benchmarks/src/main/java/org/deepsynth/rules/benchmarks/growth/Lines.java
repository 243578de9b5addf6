package org.deepsynth.rules.benchmarks.growth;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file's lines, over and over until so many were given out; no more than one is held. Threads may share it. */
final class Lines implements Closeable {

    private final Path file;
    private final long length;
    private long given;
    private BufferedReader reader;

    Lines(Path file, long length) throws IOException {
        this.file = file;
        this.length = length;
        this.reader = Files.newBufferedReader(file);
    }

    /** The next line; empty at the end. */
    synchronized Optional<String> next() throws IOException {
        if (given == length) {
            return Optional.empty();
        }
        given++;
        String line = reader.readLine();
        if (line == null) {
            reader.close();
            reader = Files.newBufferedReader(file);
            line = reader.readLine();
        }
        return Optional.of(line);
    }

    @Override
    public synchronized void close() throws IOException {
        reader.close();
    }
}
