package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts together the bytes of a small file. */
final class Raw {

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();

    static Raw of() {
        return new Raw();
    }

    Raw latin(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Raw utf8(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    Raw raw(byte[] bytes) {
        all.writeBytes(bytes);
        return this;
    }

    Raw raw(Raw other) {
        return raw(other.bytes());
    }

    Raw u8(int... values) {
        for (int value : values) {
            all.write(value);
        }
        return this;
    }

    Raw u16(int value) {
        return u8(value >> 8, value);
    }

    Raw u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    Raw u32le(long value) {
        return u8((int) value, (int) (value >> 8), (int) (value >> 16), (int) (value >> 24));
    }

    Raw u64le(long value) {
        return u32le(value).u32le(value >> 32);
    }

    /** A segment of JPEG. */
    Raw segment(int code, Raw data) {
        return u8(0xFF, code).u16(data.size() + 2).raw(data);
    }

    /** A chunk of PNG. */
    Raw chunk(String type, Raw data) {
        Raw sum = Raw.of().latin(type).raw(data);
        CRC32 crc = new CRC32();
        crc.update(sum.bytes());
        return u32(data.size()).raw(sum).u32(crc.getValue());
    }

    /** A chunk of RIFF. */
    Raw riff(String id, Raw data) {
        latin(id).u32le(data.size()).raw(data);
        return data.size() % 2 == 1 ? u8(0) : this;
    }

    /** Data sub-blocks of GIF. */
    Raw blocks(byte[] data) {
        for (int at = 0; at < data.length; at += 255) {
            int size = Math.min(255, data.length - at);
            u8(size);
            all.write(data, at, size);
        }
        return u8(0);
    }

    int size() {
        return all.size();
    }

    byte[] bytes() {
        return all.toByteArray();
    }
}
