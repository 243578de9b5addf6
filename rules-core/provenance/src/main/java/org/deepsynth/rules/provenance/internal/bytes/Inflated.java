package org.deepsynth.rules.provenance.internal.bytes;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deepsynth.rules.provenance.Unreadable;

/** What a compressed part unfolds to, with a bound. */
public final class Inflated {

    private Inflated() {}

    /**
     * Unfolds it.
     *
     * @param raw whether it has no zlib header, as in ZIP
     * @param limit the most bytes that it may unfold to
     */
    public static byte[] of(Bytes packed, boolean raw, long limit) throws Unreadable {
        byte[] all = start(packed, raw, limit + 1);
        if (all.length > limit) {
            throw Budget.beyond("A compressed part unfolds to more than " + limit + " bytes.");
        }
        return all;
    }

    /** What it begins with, where the rest is of no interest: no more than so many bytes. */
    public static byte[] start(Bytes packed, boolean raw, long most) throws Unreadable {
        Inflater inflater = new Inflater(raw);
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            long at = 0;
            while (!inflater.finished() && all.size() < most) {
                if (inflater.needsInput()) {
                    long length = Math.min(8192, packed.length() - at);
                    if (length == 0) {
                        throw new Unreadable(Unreadable.Cause.TRUNCATED, "A compressed part ends too early.");
                    }
                    inflater.setInput(packed.take(at, length));
                    at += length;
                }
                int got = inflater.inflate(some, 0, (int) Math.min(some.length, most - all.size()));
                if (got == 0 && inflater.needsDictionary()) {
                    throw new Unreadable(Unreadable.Cause.BROKEN, "A compressed part needs a dictionary.");
                }
                packed.budget().time();
                packed.budget().unfolded(got);
                all.write(some, 0, got);
            }
            return all.toByteArray();
        } catch (DataFormatException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A compressed part cannot be unfolded.");
        } finally {
            inflater.end();
        }
    }
}
