package org.deepsynth.rules.provenance.made;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts together the bytes of a small file. */
public final class Raw {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    public static Raw of() {
        return new Raw();
    }

    public Raw latin(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Raw utf8(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    public Raw raw(byte[] bytes) {
        all.writeBytes(bytes);
        return this;
    }

    public Raw raw(Raw other) {
        return raw(other.bytes());
    }

    public Raw u8(int... values) {
        for (int value : values) {
            all.write(value);
        }
        return this;
    }

    public Raw u16(int value) {
        return u8(value >> 8, value);
    }

    public Raw u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    public Raw u32le(long value) {
        return u8((int) value, (int) (value >> 8), (int) (value >> 16), (int) (value >> 24));
    }

    public Raw u64le(long value) {
        return u32le(value).u32le(value >> 32);
    }

    /** A segment of JPEG. */
    public Raw segment(int code, Raw data) {
        return u8(0xFF, code).u16(data.size() + 2).raw(data);
    }

    /** A chunk of PNG. */
    public Raw chunk(String type, Raw data) {
        Raw sum = Raw.of().latin(type).raw(data);
        CRC32 crc = new CRC32();
        crc.update(sum.bytes());
        return u32(data.size()).raw(sum).u32(crc.getValue());
    }

    /** A chunk of RIFF. */
    public Raw riff(String id, Raw data) {
        latin(id).u32le(data.size()).raw(data);
        return data.size() % 2 == 1 ? u8(0) : this;
    }

    /** Data sub-blocks of GIF. */
    public Raw blocks(byte[] data) {
        for (int at = 0; at < data.length; at += 255) {
            int size = Math.min(255, data.length - at);
            u8(size);
            all.write(data, at, size);
        }
        return u8(0);
    }

    public int size() {
        return all.size();
    }

    public byte[] bytes() {
        return all.toByteArray();
    }
}
