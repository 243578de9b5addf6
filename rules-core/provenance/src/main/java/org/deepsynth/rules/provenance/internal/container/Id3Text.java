package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.deepsynth.rules.provenance.Unreadable;

/** Texts in frames of ID3v2: 0 is Latin-1, 1 is UTF-16 with a byte order mark, 2 is UTF-16BE, 3 is UTF-8. */
enum Id3Text {
    LATIN(1),
    MARKED(2),
    WIDE(2),
    UTF8(1);

    private final int unit;

    Id3Text(int unit) {
        this.unit = unit;
    }

    static Id3Text of(int encoding) throws Unreadable {
        if (encoding >= values().length) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "A frame of ID3v2 has an unknown encoding, " + encoding + ".");
        }
        return values()[encoding];
    }

    /** Where a text ends that begins there: before its zero, or with the bytes. */
    int end(byte[] bytes, int from) {
        for (int at = from; at + unit <= bytes.length; at += unit) {
            if (bytes[at] == 0 && bytes[at + unit - 1] == 0) {
                return at;
            }
        }
        return bytes.length;
    }

    /** Where the next one begins, behind the zero of this. */
    int next(byte[] bytes, int end) {
        return Math.min(bytes.length, end + unit);
    }

    /** A text in UTF-8, without its byte order mark. */
    byte[] utf8(byte[] bytes, int from, int to) {
        if (this == UTF8) {
            return Arrays.copyOfRange(bytes, from, to);
        }
        String text = new String(bytes, from, to - from, charset(bytes, from, to));
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Without a mark, a first byte of zero shows which one of two stands in front; what is asked for begins in ASCII. */
    private Charset charset(byte[] bytes, int from, int to) {
        if (this == LATIN) {
            return StandardCharsets.ISO_8859_1;
        }
        boolean little = from < to && (bytes[from] == (byte) 0xFF || bytes[from] != 0 && bytes[from] != (byte) 0xFE);
        return this == MARKED && little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
