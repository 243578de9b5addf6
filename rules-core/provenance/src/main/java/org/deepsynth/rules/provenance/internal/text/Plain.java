package org.deepsynth.rules.provenance.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * What a file holds where it is nothing but text. A byte order mark tells the encoding; without one it is UTF-8 where that fits throughout,
 * and else GB 18030, in which texts in China are often written. A text is free of control characters, which is what keeps other files
 * apart.
 */
public final class Plain {

    private static final int PAGE = 4096;

    private Plain() {}

    /** The text without its byte order mark; empty where the file is no text. */
    public static Optional<String> of(Bytes file) throws Unreadable {
        if (!likely(file)) {
            return Optional.empty();
        }
        return decoded(file.whole()).filter(text -> text.chars().noneMatch(Plain::control));
    }

    /** Whether its first and its last bytes look like text, which is asked of every file and must cost little. */
    public static boolean likely(Bytes file) throws Unreadable {
        if (wide(file)) {
            return true;
        }
        byte[] first = file.take(0, Math.min(PAGE, file.length()));
        byte[] last = file.take(Math.max(0, file.length() - PAGE), Math.min(PAGE, file.length()));
        return first.length > 0 && visible(first) && visible(last);
    }

    private static boolean visible(byte[] some) {
        for (byte one : some) {
            if (one >= 0 && control(one)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with the byte order mark of UTF-16. */
    private static boolean wide(Bytes file) throws Unreadable {
        return file.has(0, "\u00FE\u00FF") || file.has(0, "\u00FF\u00FE");
    }

    private static boolean control(int one) {
        boolean space = one == '\t' || one == '\n' || one == '\r' || one == '\f';
        return one < 0x20 && !space || one >= 0x7F && one < 0xA0 && one != 0x85 || one == 0xFFFE || one == 0xFFFF;
    }

    private static Optional<String> decoded(byte[] all) {
        if (starts(all, 0xEF, 0xBB, 0xBF)) {
            return decoded(all, 3, StandardCharsets.UTF_8);
        }
        if (starts(all, 0xFE, 0xFF)) {
            return decoded(all, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(all, 0xFF, 0xFE)) {
            return decoded(all, 2, StandardCharsets.UTF_16LE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Optional<String> text = decoded(all, 0, charset);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] all, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= all.length || (all[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] all, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(all, from, all.length - from))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
