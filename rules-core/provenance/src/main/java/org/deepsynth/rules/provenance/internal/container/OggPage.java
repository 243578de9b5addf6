package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A page of Ogg (RFC 3533).
 *
 * @param end the first byte behind it in the file
 * @param continued whether its first piece belongs to a packet of the page before
 * @param first whether a stream begins with it
 * @param serial the stream that it belongs to
 * @param number its place in this stream
 * @param pieces the packets, or parts of packets, on it
 * @param open whether the last piece goes on in the next page of the stream
 */
record OggPage(long end, boolean continued, boolean first, long serial, long number, List<Bytes> pieces, boolean open) {

    static final String MARKER = "OggS\0";

    private static final int HEADER = 27;

    /** The longest that a page can be: its header, 255 sizes, and as many segments of 255 bytes. */
    static final int LONGEST = HEADER + 255 + 255 * 255;

    OggPage {
        pieces = List.copyOf(pieces);
    }

    static OggPage at(Bytes file, long at) throws Unreadable {
        if (!file.has(at, MARKER)) {
            // What is left may be too short for a page at all.
            file.slice(at, HEADER);
            throw new Unreadable(Unreadable.Cause.BROKEN, "No page of Ogg begins at byte " + file.offset(at) + ".");
        }
        int flags = file.u8(at + 5);
        byte[] sizes = file.take(at + HEADER, file.u8(at + 26));
        List<Bytes> pieces = new ArrayList<>();
        long start = at + HEADER + sizes.length;
        long end = start;
        boolean open = false;
        for (byte size : sizes) {
            end += size & 0xFF;
            open = (size & 0xFF) == 255;
            if (!open) {
                pieces.add(file.slice(start, end - start));
                start = end;
            }
        }
        if (open) {
            pieces.add(file.slice(start, end - start));
        }
        return new OggPage(
                end, (flags & 1) != 0, (flags & 2) != 0, file.u32le(at + 14), file.u32le(at + 18), pieces, open);
    }
}
