package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Application extensions of GIF, by the eight characters of their identifier and the three of their authentication code. */
final class GifApplication {

    private static final String XMP = "XMP DataXMP";

    /** C2PA specification, annex A.3.8. */
    private static final String C2PA = "C2PA_GIF\u0001\u0000\u0000";

    /** 0x01, a byte of each value from 0xFF down to zero, and the zero that ends the blocks. */
    private static final int MAGIC = 258;

    private GifApplication() {}

    /** Reads one. */
    static void read(String application, Bytes blocks, Place place, Found found) throws Unreadable {
        switch (application) {
            case XMP -> found.xmp(Places.ofGuide(place, "application extension XMP DataXMP"), packet(blocks));
            case C2PA ->
                found.credentials(Places.named(place, "application extension C2PA_GIF"), SubBlocks.joined(blocks));
            default -> {}
        }
    }

    /**
     * XMP is written as it is and not in blocks (XMP specification, part 3, 1.1.2). Whoever takes its characters for lengths of blocks
     * comes out somewhere in a trailer that leads him to its end. Without that trailer it was written in blocks.
     */
    private static byte[] packet(Bytes blocks) throws Unreadable {
        return magic(blocks) ? blocks.take(0, blocks.length() - MAGIC) : all(SubBlocks.joined(blocks));
    }

    private static boolean magic(Bytes blocks) throws Unreadable {
        long start = blocks.length() - MAGIC;
        if (start < 0 || blocks.u8(start) != 1) {
            return false;
        }
        byte[] ramp = blocks.take(start + 1, 256);
        for (int i = 0; i < ramp.length; i++) {
            if ((ramp[i] & 0xFF) != 0xFF - i) {
                return false;
            }
        }
        return true;
    }

    private static byte[] all(Bytes data) throws Unreadable {
        return data.take(0, data.length());
    }
}
