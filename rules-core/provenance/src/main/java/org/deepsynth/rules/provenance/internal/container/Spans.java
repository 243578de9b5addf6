package org.deepsynth.rules.provenance.internal.container;

import java.nio.ByteBuffer;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Stretches of a file that belong together, read as if they lay one behind the other. There is at least one. */
final class Spans {

    private final List<Bytes> parts;
    private final long length;

    Spans(List<Bytes> parts) {
        this.parts = List.copyOf(parts);
        this.length = parts.stream().mapToLong(Bytes::length).sum();
    }

    long length() {
        return length;
    }

    /** Where the first of them begins in the file. */
    long offset() {
        return parts.get(0).offset(0);
    }

    Budget budget() {
        return parts.get(0).budget();
    }

    /** As one stretch: the very one of the file where it is not divided. */
    Bytes joined() throws Unreadable {
        return parts.size() == 1 ? parts.get(0) : Bytes.of(take(0, length), budget());
    }

    /** A part of it as an array: no longer than one value may be. */
    byte[] take(long at, long size) throws Unreadable {
        if (size > budget().limits().value()) {
            throw Budget.beyond("A value of " + size + " bytes in what begins at byte " + offset() + " is longer than "
                    + budget().limits().value() + ".");
        }
        if (at < 0 || size < 0 || at > length - size) {
            throw new Unreadable(
                    Unreadable.Cause.TRUNCATED,
                    "What begins at byte " + offset() + " has " + length + " bytes, too few for " + size + " at " + at
                            + ".");
        }
        ByteBuffer taken = ByteBuffer.allocate((int) size);
        long start = 0;
        for (Bytes part : parts) {
            long from = Math.max(at, start);
            long to = Math.min(at + size, start + part.length());
            if (from < to) {
                taken.put(part.take(from - start, to - from));
            }
            start += part.length();
        }
        return taken.array();
    }

    /** Four bytes, the lowest first. */
    long u32le(long at) throws Unreadable {
        byte[] four = take(at, 4);
        return (four[0] & 0xFFL) | (four[1] & 0xFFL) << 8 | (four[2] & 0xFFL) << 16 | (four[3] & 0xFFL) << 24;
    }
}
