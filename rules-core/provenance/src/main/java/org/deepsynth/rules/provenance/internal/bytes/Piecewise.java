package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.deepsynth.rules.provenance.Unreadable;

/** A stream that is read in pieces. Why it cannot go on comes as {@link Refused}. */
abstract class Piecewise extends InputStream {

    /** Reads at least one byte and at most so many; -1 at the end. */
    abstract int piece(byte[] into, int from, int length) throws Unreadable;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] into, int from, int length) throws Refused {
        Objects.checkFromIndexSize(from, length, into.length);
        try {
            return length == 0 ? 0 : piece(into, from, length);
        } catch (Unreadable unreadable) {
            throw new Refused(unreadable);
        }
    }
}
