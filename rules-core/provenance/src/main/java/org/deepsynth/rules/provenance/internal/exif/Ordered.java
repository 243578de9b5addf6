package org.deepsynth.rules.provenance.internal.exif;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A block of TIFF with the order of its bytes and the width of its offsets, as its header tells them.
 *
 * @param bytes all of it; offsets count from its start
 * @param little whether the lowest byte comes first
 * @param wide whether it is BigTIFF, whose offsets and counts have eight bytes
 */
record Ordered(Bytes bytes, boolean little, boolean wide) {

    static Ordered of(Bytes bytes) throws Unreadable {
        boolean little = bytes.has(0, "II");
        if (!little && !bytes.has(0, "MM")) {
            throw broken("has no byte order mark", bytes.offset(0));
        }
        Ordered narrow = new Ordered(bytes, little, false);
        return switch (narrow.u16(2)) {
            case 42 -> narrow;
            case 43 -> new Ordered(bytes, little, true);
            default -> throw broken("has neither of the two numbers of TIFF", bytes.offset(2));
        };
    }

    static Unreadable broken(String what, long offset) {
        return new Unreadable(Unreadable.Cause.BROKEN, "A block of TIFF " + what + ", at byte " + offset + ".");
    }

    int u16(long at) throws Unreadable {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }

    long u32(long at) throws Unreadable {
        return little ? bytes.u32le(at) : bytes.u32(at);
    }

    /** An offset or a count, four or eight bytes wide. */
    long number(long at) throws Unreadable {
        if (!wide) {
            return u32(at);
        }
        return little ? bytes.u64le(at) : bytes.u64(at);
    }

    /** How wide an offset or a count is, in bytes. */
    int width() {
        return wide ? 8 : 4;
    }
}
