package org.deepsynth.rules.provenance.internal.writing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** JPEG: the label stands in the packet of XMP, in a segment {@code APP1} (TC260-PG-20259A). */
final class JpegCarrier implements Carrier {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    /** How a JUMBF description box of C2PA begins: its name and the first half of its kind. */
    private static final String CREDENTIALS = "jumdc2pa";

    private static final int START_OF_SCAN = 0xDA;

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        Optional<Bytes> packet = Optional.empty();
        long place = 2;
        long at = unfilled(file, 2);
        int marker = marker(file, at);
        while (marker != START_OF_SCAN) {
            file.budget().step();
            Bytes data = data(file, at);
            refuse(marker, data);
            if (marker == 0xE0 || marker == 0xE1 && data.has(0, "Exif\0")) {
                place = data.offset(data.length());
            }
            if (marker == 0xE1 && data.has(0, XMP)) {
                if (packet.isPresent()) {
                    throw Carriers.unsafe("It has two packets of XMP, and only one of them can be right.");
                }
                packet = Optional.of(data);
            }
            at = unfilled(file, data.offset(data.length()));
            marker = marker(file, at);
        }
        if (packet.isEmpty()) {
            return new Changes().insert(place, segment(MergedXmp.fresh(label)));
        }
        Bytes there = packet.get();
        byte[] old = there.take(XMP.length(), there.length() - XMP.length());
        byte[] merged = MergedXmp.with(old, label, replacing, "APP1 XMP", file.budget());
        return new Changes().replace(there.offset(-4), there.length() + 4, segment(merged));
    }

    /** The place behind what may fill the space before a marker. */
    private static long unfilled(Bytes file, long from) throws Unreadable {
        long at = from;
        while (file.has(at, "\u00FF\u00FF")) {
            at++;
        }
        return at;
    }

    /** The marker that stands there; only those that come before the picture and have a length. */
    private static int marker(Bytes file, long at) throws Unreadable {
        int marker = file.u8(at + 1);
        if (file.u8(at) != 0xFF || marker < 0xC0 || marker >= 0xD0 && marker < START_OF_SCAN) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "Where a segment should begin, at byte " + at + ", none does.");
        }
        return marker;
    }

    private static Bytes data(Bytes file, long at) throws Unreadable {
        int length = file.u16(at + 2);
        if (length < 2) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The segment at byte " + at + " has less than no length.");
        }
        return file.slice(at + 4, length - 2);
    }

    private static void refuse(int marker, Bytes data) throws Unreadable, LabelRefused {
        if (marker == 0xEB
                && data.has(0, "JP")
                && data.latin(0, (int) data.length()).contains(CREDENTIALS)) {
            throw Carriers.credentials();
        }
        if (marker == 0xE2 && data.has(0, "MPF\0")) {
            throw Carriers.unsafe("It holds several pictures (MPF), and an index counts their bytes.");
        }
    }

    private static byte[] segment(byte[] packet) throws LabelRefused {
        int length = 2 + XMP.length() + packet.length;
        if (length > 0xFFFF) {
            throw Carriers.unsafe("With the label its XMP has " + packet.length
                    + " bytes, and a segment of JPEG has no room for it.");
        }
        return ByteBuffer.allocate(length + 2)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(XMP.getBytes(StandardCharsets.ISO_8859_1))
                .put(packet)
                .array();
    }
}
