package org.deepsynth.rules.provenance.internal.writing;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What changes between a file and its labelled copy; all else is copied as it is, and never held in memory. */
public final class Changes {

    private static final int BUFFER = 1 << 16;

    /** A stretch of the old file and what writes its place in the new one. */
    private record Change(long at, long length, Part part) {}

    /** Writes a part of the new file. */
    private interface Part {

        void write(SeekableByteChannel from, WritableByteChannel into) throws IOException;
    }

    /** Gives each number of a table its new value. */
    interface Renumbering {

        long of(long number) throws IOException;
    }

    private final List<Change> changes = new ArrayList<>();
    private long growth;

    Changes() {}

    /** New bytes at a place. Several at one place keep the order in which they were added. */
    Changes insert(long at, byte[] bytes) {
        return replace(at, 0, bytes);
    }

    /** Other bytes for a stretch, which may be longer or shorter. */
    Changes replace(long at, long length, byte[] bytes) {
        growth += bytes.length - length;
        changes.add(new Change(at, length, (from, into) -> put(ByteBuffer.wrap(bytes), into)));
        return this;
    }

    /**
     * Other values for a table of numbers, the highest byte first.
     *
     * @param width of each number, in bytes: 4 or 8
     */
    Changes renumber(long at, long count, int width, Renumbering renumbering) {
        Part part = (from, into) -> renumber(from, at, count * width, width, renumbering, into);
        changes.add(new Change(at, count * width, part));
        return this;
    }

    /** How much longer the new file is until now, in bytes. */
    long growth() {
        return growth;
    }

    /** Writes the new file. */
    public void write(SeekableByteChannel from, WritableByteChannel into) throws IOException {
        long done = 0;
        List<Change> sorted = new ArrayList<>(changes);
        // what is inserted before a stretch comes before what replaces it
        sorted.sort(Comparator.comparingLong(Change::at).thenComparing(change -> change.length() > 0));
        for (Change change : sorted) {
            if (change.at() < done) {
                throw new IllegalStateException("Two changes overlap at byte " + change.at() + ".");
            }
            copy(from, done, change.at(), into);
            change.part().write(from, into);
            done = change.at() + change.length();
        }
        copy(from, done, from.size(), into);
    }

    private static void copy(SeekableByteChannel from, long start, long end, WritableByteChannel into)
            throws IOException {
        long at = start;
        while (at < end) {
            long copied;
            if (from instanceof FileChannel file) {
                copied = file.transferTo(at, end - at, into);
            } else {
                ByteBuffer some = some(from, at, Math.min(BUFFER, end - at));
                copied = some.remaining();
                put(some, into);
            }
            if (copied == 0) {
                throw new EOFException("The file became shorter while it was copied.");
            }
            at += copied;
        }
    }

    private static void renumber(
            SeekableByteChannel from,
            long start,
            long length,
            int width,
            Renumbering renumbering,
            WritableByteChannel into)
            throws IOException {
        long at = start;
        while (at < start + length) {
            ByteBuffer some = some(from, at, Math.min(BUFFER, start + length - at));
            for (int i = 0; i < some.limit(); i += width) {
                if (width == 4) {
                    some.putInt(i, (int) renumbering.of(some.getInt(i) & 0xFFFFFFFFL));
                } else {
                    some.putLong(i, renumbering.of(some.getLong(i)));
                }
            }
            at += some.remaining();
            put(some, into);
        }
    }

    /** So many bytes from a place. */
    private static ByteBuffer some(SeekableByteChannel from, long at, long length) throws IOException {
        ByteBuffer some = ByteBuffer.allocate((int) length);
        from.position(at);
        while (some.hasRemaining()) {
            if (from.read(some) < 0) {
                throw new EOFException("The file became shorter while it was copied.");
            }
        }
        return some.flip();
    }

    private static void put(ByteBuffer bytes, WritableByteChannel into) throws IOException {
        while (bytes.hasRemaining()) {
            into.write(bytes);
        }
    }
}
