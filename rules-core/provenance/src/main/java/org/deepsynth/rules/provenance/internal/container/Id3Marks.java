package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;

/** What single frames of ID3v2 say. */
final class Id3Marks {

    /** Enough for the names in front of a value; longer ones are none of ours. */
    private static final long NAMES = 1024;

    private static final Set<String> WANTED = Set.of("TXXX", "COMM", "GEOB", "PRIV");

    private static final Set<String> STORES = Set.of("application/x-c2pa-manifest-store", "application/c2pa");

    private final String where;
    private final int version;
    private final boolean named;
    private final Found found;

    Id3Marks(String where, int version, boolean named, Found found) {
        this.where = where;
        this.version = version;
        this.named = named;
        this.found = found;
    }

    boolean wants(String name) {
        return WANTED.contains(name);
    }

    void frame(String name, Bytes content, Place place) throws Unreadable {
        switch (name) {
            case "TXXX" -> text(content, place);
            case "COMM" -> comment(content, place);
            case "GEOB" -> object(content, place);
            case "PRIV" -> owned(content, place);
            default -> {}
        }
    }

    /** Encoding, description, zero, value. */
    private void text(Bytes content, Place place) throws Unreadable {
        byte[] start = start(content);
        Id3Text encoding = Id3Text.of(content.u8(0));
        int end = encoding.end(start, 1);
        if (string(encoding.utf8(start, 1, end)).equals("AIGC")) {
            values(encoding, content, encoding.next(start, end), placed(place, " AIGC", named));
        }
    }

    /** Version 2.4 allows several values with zeros between; in version 2.3 what stands behind the first counts for nothing. */
    private void values(Id3Text encoding, Bytes content, int from, Place place) throws Unreadable {
        byte[] all = content.take(0, content.length());
        boolean told = false;
        int at = from;
        while (at < all.length) {
            int end = encoding.end(all, at);
            byte[] value = encoding.utf8(all, at, end);
            if (value.length > 0) {
                content.budget().step();
                found.label(place, value);
                told = true;
            }
            at = version == 3 ? all.length : encoding.next(all, end);
        }
        if (!told) {
            found.label(place, new byte[0]);
        }
    }

    /** Encoding, language in three letters, description, zero, text. */
    private void comment(Bytes content, Place place) throws Unreadable {
        Id3Text encoding = Id3Text.of(content.u8(0));
        byte[] all = content.take(0, content.length());
        int from = encoding.next(all, encoding.end(all, Math.min(4, all.length)));
        found.comment(placed(place, "", false), encoding.utf8(all, from, encoding.end(all, from)));
    }

    /** Encoding, media type, file name, description, each with a zero, then the object. */
    private void object(Bytes content, Place place) throws Unreadable {
        byte[] start = start(content);
        Id3Text encoding = Id3Text.of(content.u8(0));
        int type = Id3Text.LATIN.end(start, 1);
        if (!STORES.contains(string(Id3Text.LATIN.utf8(start, 1, type)))) {
            return;
        }
        int name = encoding.end(start, Id3Text.LATIN.next(start, type));
        int description = encoding.end(start, encoding.next(start, name));
        if (description == start.length) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The object at byte " + place.offset() + " has no end of its description.");
        }
        found.credentials(placed(place, " C2PA", false), content.from(encoding.next(start, description)));
    }

    /** An owner, a zero, and what is his. */
    private void owned(Bytes content, Place place) throws Unreadable {
        if (content.has(0, "XMP\0")) {
            found.xmp(placed(place, " XMP", false), content.take(4, content.length() - 4));
        }
    }

    private Place placed(Place place, String name, boolean guide) {
        return new Place(where + " " + place.name() + name, guide, place.offset(), place.length());
    }

    private static byte[] start(Bytes content) throws Unreadable {
        return content.take(0, Math.min(NAMES, content.length()));
    }

    private static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
