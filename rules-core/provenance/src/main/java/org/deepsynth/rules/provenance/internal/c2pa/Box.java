package org.deepsynth.rules.provenance.internal.c2pa;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A box of JUMBF (ISO/IEC 19566-5).
 *
 * @param type its four letters
 * @param content what stands in it
 * @param end the first byte behind it, from the start of what holds it
 */
record Box(String type, Bytes content, long end) {

    static Box at(Bytes in, long at) throws Unreadable {
        in.budget().step();
        long size = in.u32(at);
        int header = 8;
        if (size == 1) {
            size = in.u64(at + 8);
            header = 16;
        } else if (size == 0) {
            size = in.length() - at;
        }
        if (size < header) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "A box of JUMBF at byte " + in.offset(at) + " has " + size + " bytes, less than its header.");
        }
        Bytes all = in.slice(at, size);
        return new Box(all.latin(4, 4), all.from(header), at + size);
    }
}
