package org.deepsynth.rules.provenance.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Our bytes as pdfbox reads them. */
final class Source implements RandomAccessRead {

    private static final int WINDOW = 4096;

    private final Bytes bytes;
    private final Guard guard;
    private byte[] window = {};
    private long opened;
    private long at;
    private boolean closed;

    Source(Bytes bytes, Guard guard) {
        this.bytes = bytes;
        this.guard = guard;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        guard.open();
        if (at >= bytes.length()) {
            return -1;
        }
        if (at < opened || at >= opened + window.length) {
            open(at - at % WINDOW);
        }
        int start = (int) (at - opened);
        int some = Math.min(length, window.length - start);
        System.arraycopy(window, start, into, from, some);
        for (int i = 0; i < some; i++) {
            guard.passed(into[from + i]);
        }
        at += some;
        return some;
    }

    private void open(long from) throws IOException {
        try {
            window = bytes.take(from, Math.min(WINDOW, bytes.length() - from));
            opened = from;
        } catch (Unreadable why) {
            throw guard.refuse(why);
        }
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the start");
        }
        at = Math.min(position, bytes.length());
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length();
    }

    /** A view with a position of its own: pdfbox looks into a stream while it is in the middle of an object. */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(new Source(bytes, guard), start, length);
    }

    @Override
    public void close() {
        closed = true;
    }
}
