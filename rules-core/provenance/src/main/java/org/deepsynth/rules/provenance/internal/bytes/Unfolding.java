package org.deepsynth.rules.provenance.internal.bytes;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deepsynth.rules.provenance.Unreadable;

/** What a compressed part unfolds to, piece by piece. It counts with all that is unfolded from the file. */
public final class Unfolding extends Piecewise {

    private static final int PIECE = 8192;

    private final Bytes packed;
    private final Inflater inflater;
    private final long limit;
    private long at;
    private long unfolded;

    /**
     * Of a part.
     *
     * @param raw whether it has no zlib header, as in ZIP
     * @param limit the most bytes that it may unfold to
     */
    public Unfolding(Bytes packed, boolean raw, long limit) {
        this.packed = packed;
        this.inflater = new Inflater(raw);
        this.limit = limit;
    }

    @Override
    int piece(byte[] into, int from, int length) throws Unreadable {
        while (!inflater.finished()) {
            int got = inflated(into, from, length);
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
                throw new Unreadable(Unreadable.Cause.BROKEN, "A compressed part needs a dictionary.");
            }
            if (inflater.needsInput() && !inflater.finished()) {
                feed();
            }
        }
        return -1;
    }

    private int inflated(byte[] into, int from, int length) throws Unreadable {
        try {
            return inflater.inflate(into, from, Math.min(length, PIECE));
        } catch (DataFormatException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A compressed part cannot be unfolded.");
        }
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
