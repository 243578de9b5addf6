package org.deepsynth.rules.provenance.internal.zip;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The end of an archive, which tells where its central directory is (APPNOTE.TXT 4.3.14 to 4.3.16).
 *
 * @param start the first byte of the central directory
 * @param size of the central directory, in bytes
 * @param count of entries; only its lower 16 bits count where the archive is not ZIP64
 * @param wide whether it is ZIP64
 * @param shift by how much all offsets are to be raised, because something stands in front of the archive
 */
record End(long start, long size, long count, boolean wide, long shift) {

    private static final String SIGNATURE = "PK\5\6";

    private static final int LENGTH = 22;

    private static final int LOCATOR = 20;

    private static final int WIDE_LENGTH = 56;

    /** Finds it. */
    static End of(Bytes file) throws Unreadable {
        long at = at(file);
        boolean wide = file.has(at - LOCATOR, "PK\6\7");
        if (file.u16le(at + 4) != file.u16le(at + 6) || file.u16le(at + 8) != file.u16le(at + 10)) {
            throw new Unreadable(Unreadable.Cause.UNSUPPORTED, "The archive is spread over several files.");
        }
        return wide
                ? wide(file, at - LOCATOR)
                : of(at, file.u32le(at + 12), file.u32le(at + 16), file.u16le(at + 10), false);
    }

    private static End wide(Bytes file, long locator) throws Unreadable {
        long declared = file.u64le(locator + 8);
        long at = file.has(declared, "PK\6\6") ? declared : locator - WIDE_LENGTH;
        if (at > locator - WIDE_LENGTH || !file.has(at, "PK\6\6")) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The end of a ZIP64 archive is not where it says.");
        }
        return of(at, file.u64le(at + 40), file.u64le(at + 48), file.u64le(at + 32), true);
    }

    private static End of(long end, long size, long declared, long count, boolean wide) throws Unreadable {
        long start = end - size;
        if (start < 0 || declared > start) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The central directory is not where the archive says.");
        }
        return new End(start, size, count, wide, start - declared);
    }

    /** The one signature behind which the comment runs exactly to the end of the file. Two that fit would let readers disagree. */
    private static long at(Bytes file) throws Unreadable {
        long from = Math.max(0, file.length() - LENGTH - 0xFFFF);
        String tail = file.latin(from, (int) (file.length() - from));
        long found = -1;
        for (int at = tail.lastIndexOf(SIGNATURE); at >= 0; at = tail.lastIndexOf(SIGNATURE, at - 1)) {
            file.budget().step();
            if (tail.length() - at < LENGTH || file.u16le(from + at + 20) != tail.length() - at - LENGTH) {
                continue;
            }
            if (found >= 0) {
                throw new Unreadable(Unreadable.Cause.AMBIGUOUS, "The archive has two ends.");
            }
            found = from + at;
        }
        if (found < 0) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "The archive has no end of its central directory.");
        }
        return found;
    }
}
