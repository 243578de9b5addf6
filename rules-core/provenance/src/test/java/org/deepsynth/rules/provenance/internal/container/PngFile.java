package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Writes a PNG of one dot with chunks between its header and its picture. */
public final class PngFile {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    public PngFile() {
        file.writeBytes(HexFormat.of().parseHex("89504e470d0a1a0a"));
        chunk("IHDR", HexFormat.of().parseHex("00000001000000010800000000"));
    }

    public PngFile chunk(String type, byte[] data) {
        byte[] all = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(all);
        file.writeBytes(ByteBuffer.allocate(8 + all.length)
                .putInt(data.length)
                .put(all)
                .putInt((int) sum.getValue())
                .array());
        return this;
    }

    public PngFile text(String keyword, String text) {
        return chunk("tEXt", (keyword + "\0" + text).getBytes(StandardCharsets.UTF_8));
    }

    public PngFile xmp(String packet) {
        return chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + packet).getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return chunk("IDAT", HexFormat.of().parseHex("789c6360000000020001"))
                .chunk("IEND", new byte[0])
                .file
                .toByteArray();
    }
}
