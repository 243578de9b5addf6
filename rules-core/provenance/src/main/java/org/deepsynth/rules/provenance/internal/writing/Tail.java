package org.deepsynth.rules.provenance.internal.writing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written behind the first so many bytes, which are known already. */
final class Tail extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long known;

    Tail(long known) {
        this.known = known;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int skipped = (int) Math.min(known, length);
        known -= skipped;
        kept.write(bytes, from + skipped, length - skipped);
    }
}
