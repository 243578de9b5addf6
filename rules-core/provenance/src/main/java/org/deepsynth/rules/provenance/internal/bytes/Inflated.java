package org.deepsynth.rules.provenance.internal.bytes;

import java.io.IOException;
import org.deepsynth.rules.provenance.Unreadable;

/** What a compressed part unfolds to, as an array. */
public final class Inflated {

    private Inflated() {}

    /**
     * All of it, no longer than an unfolded part may be.
     *
     * @param raw whether it has no zlib header, as in ZIP
     */
    public static byte[] of(Bytes packed, boolean raw) throws Unreadable {
        return start(new Unfolding(packed, raw, packed.budget().limits().inflated()), Integer.MAX_VALUE);
    }

    /** What it begins with, where the rest is of no interest: no more than so many bytes. It has a zlib header. */
    public static byte[] start(Bytes packed, int most) throws Unreadable {
        return start(new Unfolding(packed, false, Long.MAX_VALUE), most);
    }

    private static byte[] start(Unfolding unfolding, int most) throws Unreadable {
        try (unfolding) {
            return unfolding.readNBytes(most);
        } catch (Refused refused) {
            throw refused.why();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
