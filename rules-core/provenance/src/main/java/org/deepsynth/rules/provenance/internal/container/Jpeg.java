package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** JPEG (ISO/IEC 10918-1): marker segments and scans up to {@code EOI}. What follows that is not part of the image. */
final class Jpeg implements Container {

    private static final int TEM = 0x01;
    private static final int FIRST_MARKER = 0xC0;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int FILL = 0xFF;

    private static final int LONGEST_LOOK = 1 << 16;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(0, "\u00FF\u00D8\u00FF") ? Optional.of(FileKind.JPEG) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        JpegSegments segments = new JpegSegments(faults, found);
        faults.attempt(() -> walk(file, segments));
        segments.end();
        faults.tell();
    }

    private static void walk(Bytes file, JpegSegments segments) throws Unreadable {
        long at = 2;
        while (true) {
            file.budget().step();
            int code = marker(file, at);
            if (code == EOI) {
                return;
            }
            if (code == FILL) {
                at++;
            } else if (code == TEM || code >= RST0 && code <= RST7) {
                at += 2;
            } else {
                at = segment(file, at, code, segments);
            }
        }
    }

    private static int marker(Bytes file, long at) throws Unreadable {
        int code = file.u8(at + 1);
        if (file.u8(at) != 0xFF || code != TEM && code < FIRST_MARKER || code == SOI) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "At byte " + file.offset(at) + " stands no marker.");
        }
        return code;
    }

    private static long segment(Bytes file, long at, int code, JpegSegments segments) throws Unreadable {
        int length = file.u16(at + 2);
        if (length < 2) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The segment at byte " + file.offset(at) + " is shorter than its own size.");
        }
        Bytes data = file.slice(at + 4, length - 2);
        segments.segment(code, data, new Place("", false, file.offset(at), length + 2));
        return code == SOS ? scan(file, at + 2 + length) : at + 2 + length;
    }

    /**
     * Where the marker behind entropy-coded data stands. In the data, 0xFF is followed by zero (by less than 0x80 in JPEG-LS, ISO/IEC
     * 14495-1) or is part of a restart marker, so that what looks like a segment there is none.
     */
    private static long scan(Bytes file, long from) throws Unreadable {
        boolean marked = false;
        int size = 1 << 10;
        for (long at = from; at < file.length(); at += size) {
            size = (int) Math.min(Math.min(2L * size, LONGEST_LOOK), file.length() - at);
            byte[] some = file.pass(at, size);
            for (int i = 0; i < size; i++) {
                int one = some[i] & 0xFF;
                if (marked && one >= 0x80 && one != FILL && !(one >= RST0 && one <= RST7)) {
                    return at + i - 1;
                }
                marked = one == 0xFF;
            }
        }
        throw new Unreadable(
                Unreadable.Cause.TRUNCATED, "The scan that begins at byte " + file.offset(from) + " has no end.");
    }
}
