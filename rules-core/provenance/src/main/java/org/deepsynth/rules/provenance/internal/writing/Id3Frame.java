package org.deepsynth.rules.provenance.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.id3.Syncsafe;

/**
 * A frame of ID3v2.3 or ID3v2.4.
 *
 * @param all with its header of ten bytes
 * @param version 3 or 4
 */
record Id3Frame(String id, Bytes all, int version) {

    private static final int HEADER = 10;

    /** The frame that begins there. */
    static Id3Frame at(Bytes tag, long at, int version) throws Unreadable {
        String id = tag.latin(at, 4);
        if (!id.matches("[A-Z0-9]{4}")) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "The tag ID3 has no frame at byte " + at + ".");
        }
        long size = version == 4 ? Syncsafe.at(tag, at + 4) : tag.u32(at + 4);
        return new Id3Frame(id, tag.slice(at, HEADER + size), version);
    }

    /** A frame with the label: in UTF-8 where the version has it, in UTF-16 otherwise, unless Latin-1 suffices. */
    static byte[] fresh(AigcLabel label, int version) {
        String text = label.json();
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (version == 4) {
            content.write(3);
            content.writeBytes(("AIGC\0" + text).getBytes(StandardCharsets.UTF_8));
        } else if (latin) {
            content.write(0);
            content.writeBytes(("AIGC\0" + text).getBytes(StandardCharsets.ISO_8859_1));
        } else {
            content.write(1);
            content.writeBytes(("\uFEFFAIGC\0\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        }
        int size = version == 4 ? Syncsafe.written(content.size()) : content.size();
        return ByteBuffer.allocate(HEADER + content.size())
                .put("TXXX".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(size)
                .putShort((short) 0)
                .put(content.toByteArray())
                .array();
    }

    /** Whether it is a label. */
    boolean label() throws Unreadable, LabelRefused {
        if (!id.equals("TXXX")) {
            return false;
        }
        int flags = all.u8(9);
        if ((flags & (version == 4 ? 0x0C : 0xC0)) != 0) {
            throw Carriers.unsafe("It has a frame TXXX that is compressed or encrypted, and it may be a label.");
        }
        int extra = version == 4 ? (flags & 0x40) / 0x40 + (flags & 0x01) * 4 : (flags & 0x20) / 0x20;
        int start = HEADER + extra;
        if (start >= all.length()) {
            return false;
        }
        Charset charset = switch (all.u8(start)) {
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.ISO_8859_1;
        };
        byte[] some = all.take(start + 1, Math.min(20, all.length() - start - 1));
        // a mark of byte order may be unsynchronised
        String latin = new String(some, StandardCharsets.ISO_8859_1).replace("\u00FF\0\u00FE", "\u00FF\u00FE");
        String text = new String(latin.getBytes(StandardCharsets.ISO_8859_1), charset);
        return text.equals("AIGC") || text.startsWith("AIGC\0");
    }

    /** Whether it holds content credentials. */
    boolean credentials() throws Unreadable {
        return id.equals("GEOB")
                && all.latin(HEADER, (int) Math.min(100, all.length() - HEADER)).contains("c2pa");
    }
}
