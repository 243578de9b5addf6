package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;

/** Bytes as a stream, for parsers that want one. It remembers why it could not go on, as parsers hide that. */
public final class BytesStream extends InputStream {

    private static final int MOST = 8192;

    private final Bytes bytes;
    private long at;
    private Optional<Unreadable> fault = Optional.empty();

    public BytesStream(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Why it could not go on; empty where it could. */
    public Optional<Unreadable> fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        int size = (int) Math.min(Math.min(length, MOST), bytes.length() - at);
        if (size == 0) {
            return -1;
        }
        try {
            System.arraycopy(bytes.take(at, size), 0, into, from, size);
        } catch (Unreadable unreadable) {
            fault = Optional.of(unreadable);
            throw new IOException(unreadable);
        }
        at += size;
        return size;
    }
}
