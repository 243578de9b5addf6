package org.deepsynth.rules.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions in a stream of JSON lines, one on each line that is not blank, in UTF-8. Lines end in {@code \n} or
 * {@code \r\n}. It holds one line at a time and never more of it than a description may have; a line that is longer, or not
 * UTF-8, is an entry with that fault. It gives an entry as soon as its line has ended. Not thread-safe, except for
 * {@link #bytesRead}.
 */
public final class JsonLines implements Iterator<Entry> {

    private final String source;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final AtomicLong taken = new AtomicLong();
    private int at;
    private int end;
    private long length;
    private long number;
    private @Nullable JsonLine next;

    /**
     * The descriptions in that stream.
     *
     * @param source what to call the stream in messages, to which the number of the line is added
     * @param in the stream, which stays open
     */
    public JsonLines(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** How many bytes of the stream the lines so far took, and the blank ones between them. */
    public long bytesRead() {
        return taken.get();
    }

    /** @throws InvalidSourceException when the stream breaks off */
    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public Entry next() {
        Entry entry = peek();
        if (entry == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return entry;
    }

    /** The next description, which stays the next; null at the end of the stream. */
    private @Nullable JsonLine peek() {
        while (next == null && readLine()) {
            number++;
            String place = source + ":" + number;
            JsonLine line =
                    length > Limits.BYTES ? JsonLine.tooLong(place, length) : JsonLine.of(place, kept.toByteArray());
            line = number == 1 ? line.withoutMark() : line;
            next = line.blank() ? null : line;
        }
        return next;
    }

    /** Keeps the next line; false at the end of the stream. */
    private boolean readLine() {
        kept.reset();
        length = 0;
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int room = Limits.BYTES - kept.size();
            kept.write(buffer, at, Math.min(stop - at, room));
            length += stop - at;
            boolean ended = stop < end;
            int after = ended ? stop + 1 : stop;
            taken.addAndGet(after - at);
            at = after;
            if (ended) {
                return true;
            }
        }
        return length > 0;
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, in.read(buffer));
            return end > 0;
        } catch (IOException broken) {
            Fault fault = Fault.of(source, "The text must be readable to its end: " + broken.getMessage(), "");
            throw new InvalidSourceException(List.of(fault));
        }
    }
}
