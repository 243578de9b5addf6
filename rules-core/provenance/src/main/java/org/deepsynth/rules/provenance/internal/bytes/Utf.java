package org.deepsynth.rules.provenance.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text out of bytes, in UTF-8 or UTF-16: which of them is told by a byte order mark or by where the zeros stand. */
public final class Utf {

    private Utf() {}

    /** The text without byte order mark and without the zeros that fill up its end; empty where the bytes are no text. */
    public static Optional<String> text(byte[] bytes) {
        Charset charset = charset(bytes);
        boolean filled =
                !charset.equals(StandardCharsets.UTF_8) && bytes.length % 2 == 1 && bytes[bytes.length - 1] == 0;
        try {
            // a decoder of its own says what cannot be read; that of String would put a question mark there
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, filled ? bytes.length - 1 : bytes.length))
                    .toString();
            return Optional.of(trimmed(text));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0x2020 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first != 0 && first < 0x100) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first != 0 && (first & 0xFF) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static String trimmed(String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        int to = text.length();
        while (to > from && text.charAt(to - 1) == 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
