package org.deepsynth.rules.examples;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: beside its place first, and moved there once it is kept. What is no file, such as a
 * device, takes what comes.
 */
final class WholeFile extends FilterOutputStream {

    private final Path place;
    private final Path written;

    private WholeFile(Path place, Path written) throws IOException {
        super(
                place.equals(written)
                        ? Files.newOutputStream(written)
                        : Files.newOutputStream(written, StandardOpenOption.CREATE_NEW));
        this.place = place;
        this.written = written;
    }

    /** Begins to write. */
    static WholeFile at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new IOException(place + " is a folder");
        }
        Path folder = place.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        if (!Files.exists(place)) {
            return new WholeFile(place, beside(place));
        }
        if (!Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        return Files.isRegularFile(place)
                ? new WholeFile(place.toRealPath(), beside(place.toRealPath()))
                : new WholeFile(place, place);
    }

    private static Path beside(Path place) {
        return place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Writes all of a text. */
    static void write(Path place, String text) throws IOException {
        try (WholeFile file = at(place)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            file.keep();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Puts what was written into its place; without this nothing of it remains. */
    void keep() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!written.equals(place)) {
            Files.deleteIfExists(written);
        }
    }
}
