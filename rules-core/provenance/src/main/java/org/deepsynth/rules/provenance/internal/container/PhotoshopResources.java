package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Image resources of Photoshop, in which IPTC-IIM has the number 0x0404. */
final class PhotoshopResources {

    private static final int IPTC = 0x0404;

    /** Signature, number, an empty name and a size: less is no resource. */
    private static final int SHORTEST = 12;

    private PhotoshopResources() {}

    /** Reads them. */
    static void read(Bytes all, Place place, Found found) throws Unreadable {
        long at = 0;
        while (at + SHORTEST <= all.length()) {
            all.budget().step();
            if (!signature(all.latin(at, 4))) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN, "At byte " + all.offset(at) + " stands no resource of Photoshop.");
            }
            int number = all.u16(at + 4);
            long size = at + 6 + even(1 + all.u8(at + 6));
            long length = all.u32(size);
            Bytes data = all.slice(size + 4, length);
            if (number == IPTC) {
                found.iptc(Places.named(place, place.name() + " 8BIM 0x0404"), data.take(0, length));
            }
            at = size + 4 + even(length);
        }
    }

    /** The usual one, and those that old programs wrote. */
    private static boolean signature(String text) {
        return switch (text) {
            case "8BIM", "PHUT", "DCSR", "AgHg", "MeSa" -> true;
            default -> false;
        };
    }

    private static long even(long size) {
        return size + (size & 1);
    }
}
