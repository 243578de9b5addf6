package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;

/** PNG: chunks up to {@code IEND}. */
final class Png implements Container {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(0, SIGNATURE) ? Optional.of(FileKind.PNG) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        long at = SIGNATURE.length();
        String type = "";
        while (!type.equals("IEND")) {
            file.budget().step();
            long length = file.u32(at);
            type = file.latin(at + 4, 4);
            Bytes data = file.slice(at + 8, length);
            file.u32(at + 8 + length);
            chunk(type, data, new Place(type, false, file.offset(at), length + 12), found);
            at += length + 12;
        }
    }

    private static void chunk(String type, Bytes data, Place place, Found found) throws Unreadable {
        switch (type) {
            case "tEXt" -> {
                int zero = zero(data, 0);
                text(data.latin(0, zero), rest(data, zero + 1), place, found);
            }
            case "zTXt" -> {
                int zero = zero(data, 0);
                text(data.latin(0, zero), inflated(data, zero + 2), place, found);
            }
            case "iTXt" -> international(data, place, found);
            case "eXIf" -> found.exif(place, data);
            case "caBX" -> found.credentials(place, data);
            default -> {}
        }
    }

    private static void international(Bytes data, Place place, Found found) throws Unreadable {
        int keyword = zero(data, 0);
        int language = zero(data, keyword + 3);
        int translated = zero(data, language + 1);
        boolean packed = data.u8(keyword + 1) == 1;
        byte[] text = packed ? inflated(data, translated + 1) : rest(data, translated + 1);
        text(data.latin(0, keyword), text, place, found);
    }

    private static void text(String keyword, byte[] text, Place chunk, Found found) throws Unreadable {
        Place place = new Place(
                chunk.name() + " " + keyword, keyword.equals("XML:com.adobe.xmp"), chunk.offset(), chunk.length());
        switch (keyword) {
            case "AIGC" -> found.label(place, text);
            case "XML:com.adobe.xmp" -> found.xmp(place, text);
            case "Comment", "Description" -> found.comment(place, text);
            default -> {}
        }
    }

    private static byte[] rest(Bytes data, long at) throws Unreadable {
        return data.take(at, data.length() - at);
    }

    private static byte[] inflated(Bytes data, long at) throws Unreadable {
        return Inflated.of(data.from(at), false, data.budget().limits().inflated());
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
