package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deepsynth.rules.provenance.Unreadable;

/**
 * What a part unfolds to, piece by piece: for parts of which only little is kept. It may be longer than what {@link Inflated} holds at
 * once,
 * and counts with all that is unfolded from the file. A fault comes as {@link Refused}.
 */
public final class Unfolding extends InputStream {

    private static final int PIECE = 8192;

    private final Bytes packed;
    private final Inflater inflater = new Inflater(true);
    private final long limit;
    private long at;
    private long unfolded;

    /**
     * Of a part compressed as in ZIP, without zlib header.
     *
     * @param limit the most bytes that it may unfold to
     */
    public Unfolding(Bytes packed, long limit) {
        this.packed = packed;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return length == 0 ? 0 : unfold(into, from, length);
        } catch (DataFormatException broken) {
            throw new Refused(new Unreadable(Unreadable.Cause.BROKEN, "A compressed part cannot be unfolded."));
        } catch (Unreadable unreadable) {
            throw new Refused(unreadable);
        }
    }

    private int unfold(byte[] into, int from, int length) throws DataFormatException, Unreadable {
        while (!inflater.finished()) {
            int got = inflater.inflate(into, from, length);
            packed.budget().time();
            packed.budget().unfolded(got);
            unfolded += got;
            if (unfolded > limit) {
                throw Budget.beyond("A compressed part unfolds to more than " + limit + " bytes.");
            }
            if (got > 0) {
                return got;
            }
            if (inflater.needsDictionary()) {
                throw new DataFormatException();
            }
            if (inflater.needsInput()) {
                feed();
            }
        }
        return -1;
    }

    private void feed() throws Unreadable {
        long length = Math.min(PIECE, packed.length() - at);
        if (length == 0) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "A compressed part ends too early.");
        }
        inflater.setInput(packed.take(at, length));
        at += length;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
