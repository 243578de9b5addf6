package org.deepsynth.rules.provenance.internal.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/** Refuses names, attributes and comments longer than one value may be: the parser holds each of them whole before it tells of it. */
final class Paced extends FilterInputStream {

    /** What the parser may have read ahead. */
    private static final int AHEAD = 16 << 10;

    private final int limit;
    private int since;

    Paced(InputStream bytes, int limit) {
        super(bytes);
        this.limit = limit;
    }

    /** The parser has told something. */
    void told() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, Math.min(length, AHEAD));
        since += Math.max(0, read);
        if (since > limit + AHEAD) {
            throw new Refused(Budget.beyond("A part of its XML is longer than " + limit + " bytes."));
        }
        return read;
    }
}
