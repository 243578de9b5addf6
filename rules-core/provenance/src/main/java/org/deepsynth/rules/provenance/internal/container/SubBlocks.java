package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Data sub-blocks of GIF: each a length of one byte and so many bytes, up to one of length zero. */
final class SubBlocks {

    private static final int FIRST_LOOK = 1 << 10;
    private static final int LONGEST_LOOK = 1 << 16;

    private SubBlocks() {}

    /** Where they end: behind the one of length zero. They are looked through and not kept, as most are image data. */
    static long end(Bytes file, long from) throws Unreadable {
        long start = from;
        byte[] window = {};
        int size = FIRST_LOOK;
        long at = from;
        while (true) {
            if (at - start >= window.length) {
                start = at;
                window = file.pass(at, (int) Math.max(1, Math.min(size, file.length() - at)));
                size = Math.min(2 * size, LONGEST_LOOK);
            }
            int length = window[(int) (at - start)] & 0xFF;
            at += 1 + length;
            if (length == 0) {
                return at;
            }
        }
    }

    /** Their data as one; the one of length zero must be among them. */
    static Bytes joined(Bytes blocks) throws Unreadable {
        List<Bytes> data = new ArrayList<>();
        long at = 0;
        int length;
        do {
            blocks.budget().step();
            length = blocks.u8(at);
            data.add(blocks.slice(at + 1, length));
            at += 1 + length;
        } while (length > 0);
        return Bytes.joined(data);
    }
}
