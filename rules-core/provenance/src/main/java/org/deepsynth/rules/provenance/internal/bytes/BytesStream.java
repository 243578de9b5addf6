package org.deepsynth.rules.provenance.internal.bytes;

import org.deepsynth.rules.provenance.Unreadable;

/** Bytes as a stream, for parsers that want one. */
public final class BytesStream extends Piecewise {

    private static final int MOST = 8192;

    private final Bytes bytes;
    private long at;

    public BytesStream(Bytes bytes) {
        this.bytes = bytes;
    }

    @Override
    int piece(byte[] into, int from, int length) throws Unreadable {
        int size = (int) Math.min(Math.min(length, MOST), bytes.length() - at);
        if (size == 0) {
            return -1;
        }
        System.arraycopy(bytes.take(at, size), 0, into, from, size);
        at += size;
        return size;
    }
}
