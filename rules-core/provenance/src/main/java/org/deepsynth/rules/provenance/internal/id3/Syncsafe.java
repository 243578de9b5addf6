package org.deepsynth.rules.provenance.internal.id3;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Numbers of four bytes, of which the first bits are not used, so that nothing in a tag looks like sound. */
public final class Syncsafe {

    private static final long UNUSED = 0x80808080L;

    private Syncsafe() {}

    /** The number that stands there. */
    public static long at(Bytes bytes, long at) throws Unreadable {
        long written = bytes.u32(at);
        if (!fits(written)) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "The size at byte " + bytes.offset(at) + " is not as ID3v2 writes sizes.");
        }
        return of(written);
    }

    /** Whether four bytes may be such a number. */
    public static boolean fits(long written) {
        return (written & UNUSED) == 0;
    }

    /** The number that is written so. */
    private static long of(long written) {
        return written & 0x7F | written >> 1 & 0x3F80 | written >> 2 & 0x1FC000 | written >> 3 & 0xFE00000;
    }

    /** How a number of at most 28 bits is written. */
    public static int written(long number) {
        return (int) (number & 0x7F | (number & 0x3F80) << 1 | (number & 0x1FC000) << 2 | (number & 0xFE00000) << 3);
    }
}
