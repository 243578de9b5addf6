package org.deepsynth.rules.provenance.internal.xml;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/** Refuses names, attributes and comments longer than one value may be: the parser holds each of them whole before it tells of it. */
final class Paced extends FilterReader {

    /** What the parser may have read ahead. */
    private static final int AHEAD = 16 << 10;

    private final int limit;
    private int since;

    Paced(Reader characters, int limit) {
        super(characters);
        this.limit = limit;
    }

    /** The parser has told something. */
    void told() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, Math.min(length, AHEAD));
        since += Math.max(0, read);
        if (since > limit + AHEAD) {
            throw new Refused(Budget.beyond("A part of its XML is longer than " + limit + " characters."));
        }
        return read;
    }
}
