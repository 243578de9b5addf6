package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * Metadata of other formats in a text chunk of PNG, as ImageMagick and others write them: a line with their name, one with their length,
 * and their bytes in hexadecimal digits. What they are is told by how they begin, as writers put the same under several names.
 */
final class RawProfile {

    private static final Pattern HEAD = Pattern.compile("\\s*[^\\n]*\\n\\s*(\\d{1,9})\\s");
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private RawProfile() {}

    /** Tells one of a type that may hold marks. */
    static void read(String type, PngText text, Place place, Found found) throws Unreadable {
        switch (type) {
            case "exif", "APP1", "xmp" -> {
                Budget budget = text.written().budget();
                tell(type, Bytes.of(bytes(text.all(), place), budget), place, found);
            }
            default -> {}
        }
    }

    private static void tell(String type, Bytes data, Place place, Found found) throws Unreadable {
        if (data.has(0, EXIF)) {
            found.exif(place, data.from(EXIF.length()));
        } else if (data.has(0, "II*\0") || data.has(0, "MM\0*")) {
            found.exif(place, data);
        } else if (data.has(0, XMP)) {
            found.xmp(place, data.take(XMP.length(), data.length() - XMP.length()));
        } else if (type.equals("xmp")) {
            found.xmp(place, data.take(0, data.length()));
        } else {
            throw broken(Unreadable.Cause.BROKEN, place, "is none of type " + type);
        }
    }

    private static byte[] bytes(byte[] text, Place place) throws Unreadable {
        String head = new String(Arrays.copyOf(text, Math.min(text.length, 200)), StandardCharsets.ISO_8859_1);
        Matcher length = HEAD.matcher(head);
        if (!length.lookingAt()) {
            throw broken(Unreadable.Cause.BROKEN, place, "has no length");
        }
        int size = Integer.parseInt(length.group(1));
        if (size > text.length / 2) {
            throw broken(Unreadable.Cause.TRUNCATED, place, "has fewer than " + size + " bytes");
        }
        byte[] bytes = new byte[size];
        int digits = 0;
        for (int at = length.end(); at < text.length && digits < 2 * size; at++) {
            int digit = Character.digit(text[at], 16);
            if (digit >= 0) {
                bytes[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            } else if (text[at] > ' ' || text[at] < 0) {
                throw broken(Unreadable.Cause.BROKEN, place, "has other characters than hexadecimal digits");
            }
        }
        if (digits < 2 * size) {
            throw broken(Unreadable.Cause.TRUNCATED, place, "has fewer than " + size + " bytes");
        }
        return bytes;
    }

    private static Unreadable broken(Unreadable.Cause cause, Place place, String how) {
        return new Unreadable(cause, "The profile at byte " + place.offset() + " " + how + ".");
    }
}
