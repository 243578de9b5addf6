package org.deepsynth.rules.provenance.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.container.PngText;

/** PNG: the label stands in the packet of XMP, in a chunk {@code iTXt} (TC260-PG-20259A). */
final class PngCarrier implements Carrier {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final String KEYWORD = "XML:com.adobe.xmp\0";

    /** The end of {@code IHDR}, which comes first and has 13 bytes. */
    private static final long FIRST = 33;

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        if (!file.has(8, "\0\0\0\rIHDR")) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A PNG begins with a chunk IHDR of 13 bytes; this does not.");
        }
        Optional<Bytes> there = packet(file);
        if (there.isEmpty()) {
            return new Changes().insert(FIRST, chunk(MergedXmp.fresh(label)));
        }
        Bytes data = there.get();
        byte[] packet = MergedXmp.with(
                PngText.of("iTXt", data).all(), label, replacing, "iTXt XML:com.adobe.xmp", file.budget());
        return new Changes().replace(data.offset(-8), data.length() + 12, chunk(packet));
    }

    /** The data of the only chunk with a packet. */
    private static Optional<Bytes> packet(Bytes file) throws Unreadable, LabelRefused {
        Optional<Bytes> packet = Optional.empty();
        long at = SIGNATURE.length();
        String type = "";
        while (!type.equals("IEND")) {
            file.budget().step();
            type = file.latin(at + 4, 4);
            Bytes data = file.slice(at + 8, file.u32(at));
            at += data.length() + 12;
            if (type.equals("caBX")) {
                throw Carriers.credentials();
            }
            if (data.has(0, "Raw profile type xmp\0")) {
                throw Carriers.unsafe(
                        "Its XMP stands in a chunk " + type
                                + " in a way of ImageMagick's own, where it is not extended; a second packet would contradict it.");
            }
            if (type.equals("iTXt") && data.has(0, KEYWORD)) {
                if (packet.isPresent()) {
                    throw Carriers.unsafe("It has two packets of XMP, and only one of them can be right.");
                }
                packet = Optional.of(data);
            }
        }
        file.slice(at - 4, 4);
        return packet;
    }

    /** A chunk with a packet: not compressed, with neither language nor translated keyword. */
    private static byte[] chunk(byte[] packet) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("iTXt" + KEYWORD + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(packet);
        CRC32 check = new CRC32();
        check.update(body.toByteArray());
        return ByteBuffer.allocate(body.size() + 8)
                .putInt(body.size() - 4)
                .put(body.toByteArray())
                .putInt((int) check.getValue())
                .array();
    }
}
