package org.deepsynth.rules.provenance.made;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes for test files. */
public final class Built {

    public static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"acme\",\"ProduceID\":\"42\"}";

    private Built() {}

    /** One behind the other: arrays, strings as Latin-1, and single bytes as integers. */
    public static byte[] cat(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof byte[] bytes) {
                all.writeBytes(bytes);
            } else if (part instanceof String text) {
                all.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                all.write((Integer) part);
            }
        }
        return all.toByteArray();
    }

    public static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", "").replace("-", ""));
    }

    public static byte[] u16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    public static byte[] u24(long value) {
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    public static byte[] u32(long value) {
        return ByteBuffer.allocate(4).putInt((int) value).array();
    }

    public static byte[] u64(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    public static byte[] u32le(long value) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes((int) value)).array();
    }

    /** A box of ISO media. */
    public static byte[] box(String type, Object... parts) {
        byte[] data = cat(parts);
        return cat(u32(8 + data.length), type, data);
    }

    /** An element of EBML, with a size of eight bytes. */
    public static byte[] element(long id, Object... parts) {
        byte[] data = cat(parts);
        return cat(id(id), u64(0x01L << 56 | data.length), data);
    }

    /** An element of EBML whose size is not known. */
    public static byte[] open(long id, Object... parts) {
        return cat(id(id), 0xFF, cat(parts));
    }

    private static byte[] id(long id) {
        String digits = Long.toHexString(id);
        return hex(digits.length() % 2 == 0 ? digits : "0" + digits);
    }
}
