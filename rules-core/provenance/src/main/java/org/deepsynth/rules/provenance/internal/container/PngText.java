package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;

/**
 * A text chunk of PNG (PNG specification, 11.3.3). Its text is read only when somebody asks for it, as some are long and of no interest.
 *
 * @param keyword under which it stands
 * @param written its text, as written
 * @param packed whether that is compressed
 * @param charset in which it is written
 */
public record PngText(String keyword, Bytes written, boolean packed, Charset charset) {

    /** Of the data of a chunk. */
    public static PngText of(String type, Bytes data) throws Unreadable {
        int keyword = zero(data, 0);
        String word = data.latin(0, keyword);
        return switch (type) {
            case "zTXt" -> new PngText(word, data.from(keyword + 2), true, StandardCharsets.ISO_8859_1);
            case "iTXt" -> {
                int language = zero(data, keyword + 3);
                int translated = zero(data, language + 1);
                boolean packed = data.u8(keyword + 1) == 1;
                yield new PngText(word, data.from(translated + 1), packed, StandardCharsets.UTF_8);
            }
            default -> new PngText(word, data.from(keyword + 1), false, StandardCharsets.ISO_8859_1);
        };
    }

    /** All of it. */
    public byte[] all() throws Unreadable {
        return packed ? Inflated.of(written, false) : written.take(0, written.length());
    }

    /** What it begins with: no more than so many bytes. */
    String start(int most) throws Unreadable {
        byte[] start = packed ? Inflated.start(written, most) : written.take(0, Math.min(most, written.length()));
        return new String(start, charset);
    }

    /** Where the next zero is. Keywords and languages are short; what is not ends the search. */
    private static int zero(Bytes data, long from) throws Unreadable {
        byte[] some = data.take(from, Math.min(1024, data.length() - from));
        for (int i = 0; i < some.length; i++) {
            if (some[i] == 0) {
                return (int) from + i;
            }
        }
        String start = new String(Arrays.copyOf(some, Math.min(20, some.length)), StandardCharsets.ISO_8859_1);
        throw new Unreadable(
                Unreadable.Cause.BROKEN,
                "A text chunk at byte " + data.offset(0) + " has no end of its keyword (" + start + ").");
    }
}
