package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * What an {@code infe} box tells of an item.
 *
 * @param type four characters; {@code mime} in versions 0 and 1, which have none
 * @param content the media type of an item of type mime, without parameters and in lower case; otherwise empty
 * @param packing how it is encoded on top; mostly empty
 * @param secret whether it is protected
 */
record IsoItem(long id, String type, String content, String packing, boolean secret) {

    /** Names are short; what is longer than this is cut. */
    private static final long STRINGS = 1024;

    static IsoItem of(Bytes data) throws Unreadable {
        int version = data.u8(0);
        int wide = version == 3 ? 2 : 0;
        long id = wide > 0 ? data.u32(4) : data.u16(4);
        boolean secret = data.u16(6 + wide) != 0;
        String type = version < 2 ? "mime" : data.latin(8 + wide, 4);
        long at = version < 2 ? 8 : 12 + wide;
        Bytes strings = data.from(at);
        byte[] some = strings.take(0, Math.min(STRINGS, strings.length()));
        String[] parts = new String(some, StandardCharsets.ISO_8859_1).split("\0", -1);
        boolean mime = type.equals("mime");
        return new IsoItem(id, type, mime ? media(part(parts, 1)) : "", mime ? part(parts, 2) : "", secret);
    }

    /** The name of the item, its media type and its encoding stand one behind the other, each with a zero at its end. */
    private static String part(String[] parts, int number) {
        return number < parts.length ? parts[number] : "";
    }

    private static String media(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
