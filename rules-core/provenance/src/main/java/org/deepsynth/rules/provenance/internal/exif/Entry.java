package org.deepsynth.rules.provenance.internal.exif;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * An entry of a directory.
 *
 * @param tag what it tells
 * @param at where its value begins, in bytes from the start of the block
 * @param size of its value, in bytes; -1 where its type is unknown or the size has no end
 * @param each how many of them make one number or character; 0 where the type is unknown
 */
record Entry(int tag, long at, long size, int each) {

    /** Bytes per value by type, from BYTE to IFD8; zero where there is no such type. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    static Entry read(Ordered tiff, long at) throws Unreadable {
        int type = tiff.u16(at + 2);
        long count = tiff.number(at + 4);
        long field = at + 4 + tiff.width();
        int each = type < SIZES.length ? SIZES[type] : 0;
        long size = each == 0 || count > Long.MAX_VALUE / 8 ? -1 : each * count;
        boolean inline = size >= 0 && size <= tiff.width();
        // an entry of unknown type may hold anything, so its offset is not looked at
        return new Entry(tiff.u16(at), inline || size < 0 ? field : tiff.number(field), size, each);
    }

    /** Its value, which must lie in the block. */
    Bytes value(Ordered tiff) throws Unreadable {
        if (size < 0) {
            throw Ordered.broken("has a value of unknown type", tiff.bytes().offset(at));
        }
        return tiff.bytes().slice(at, size);
    }

    /** The first byte behind its value; 0 where the value does not lie in the block. */
    long end(Ordered tiff) {
        return size < 0 || at > tiff.bytes().length() - size ? 0 : at + size;
    }

    /** The last of its whole numbers; 0 where it has none in the block. */
    long last(Ordered tiff) throws Unreadable {
        if (size < each || end(tiff) == 0) {
            return 0;
        }
        long last = at + size - each;
        return switch (each) {
            case 2 -> tiff.u16(last);
            case 4 -> tiff.u32(last);
            case 8 -> tiff.wide() ? tiff.number(last) : 0;
            default -> 0;
        };
    }
}
