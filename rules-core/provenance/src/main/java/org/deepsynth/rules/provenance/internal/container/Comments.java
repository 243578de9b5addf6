package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** The comment header of Vorbis, which FLAC, Opus, Theora and Speex have as well: a vendor, then texts of the form {@code KEY=value}. */
final class Comments {

    /** A key that is longer is none of ours. */
    private static final int LONGEST_KEY = 64;

    private Comments() {}

    /**
     * Reads one.
     *
     * @param from its first byte
     * @param where the way to it
     */
    static void read(Bytes packet, long from, String where, Found found, Faults faults) throws Unreadable {
        long at = from + 4 + packet.u32le(from);
        long count = packet.u32le(at);
        at += 4;
        for (long i = 0; i < count; i++) {
            packet.budget().step();
            long length = packet.u32le(at);
            long start = at + 4;
            at = start + length;
            if (at > packet.length()) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN,
                        "A comment in what begins at byte " + packet.offset(0) + " runs past its end.");
            }
            faults.attempt(() -> comment(packet, start, length, where, found));
        }
    }

    /** Keys do not depend on case. */
    private static void comment(Bytes packet, long start, long length, String where, Found found) throws Unreadable {
        String head = new String(packet.take(start, Math.min(LONGEST_KEY, length)), StandardCharsets.ISO_8859_1);
        int equals = head.indexOf('=');
        String key = head.substring(0, Math.max(0, equals)).toUpperCase(Locale.ROOT);
        Place place = new Place(where + " " + key, key.equals("AIGC"), packet.offset(0), packet.length());
        switch (key) {
            case "AIGC" -> found.label(place, value(packet, start, length, equals));
            case "COMMENT", "DESCRIPTION" -> found.comment(place, value(packet, start, length, equals));
            default -> {}
        }
    }

    private static byte[] value(Bytes packet, long start, long length, int equals) throws Unreadable {
        return packet.take(start + equals + 1, length - equals - 1);
    }
}
