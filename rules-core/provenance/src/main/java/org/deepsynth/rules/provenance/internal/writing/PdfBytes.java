package org.deepsynth.rules.provenance.internal.writing;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Bytes of a file in the way in which the parser of PDF reads them. */
final class PdfBytes implements RandomAccessRead {

    private static final int PAGE = 1 << 13;

    private final Bytes bytes;
    private byte[] page = new byte[0];
    private long pageStart;
    private long position;
    private boolean closed;

    PdfBytes(Bytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        if (isEOF()) {
            return -1;
        }
        turn();
        return page[(int) (position++ - pageStart)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (isEOF()) {
            return -1;
        }
        turn();
        int from = (int) (position - pageStart);
        int read = Math.min(length, page.length - from);
        System.arraycopy(page, from, into, at, read);
        position += read;
        return read;
    }

    private void turn() throws IOException {
        if (position >= pageStart && position < pageStart + page.length) {
            return;
        }
        pageStart = position - position % PAGE;
        try {
            page = bytes.take(pageStart, Math.min(PAGE, length() - pageStart));
        } catch (Unreadable unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("There is no place " + to + " in a file.");
        }
        position = Math.min(to, length());
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public boolean isEOF() {
        return position >= length();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
