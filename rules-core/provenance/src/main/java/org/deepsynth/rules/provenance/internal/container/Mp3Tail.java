package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.id3.Syncsafe;

/** Tags at the end of an MP3, last one first: ID3v1, which has no room for a label, APEv2, and ID3v2.4 with a footer. */
final class Mp3Tail {

    private static final int ID3V1 = 128;

    private static final int FOOTER = 10;

    private static final int APE_FOOTER = 32;

    private static final int LONGEST_KEY = 255;

    private Mp3Tail() {}

    static void read(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        long end = file.has(file.length() - ID3V1, "TAG") ? file.length() - ID3V1 : file.length();
        long before = end;
        do {
            file.budget().step();
            end = before;
            if (file.has(end - APE_FOOTER, "APETAGEX")) {
                before = ape(file, end, found, faults);
            } else if (file.has(end - FOOTER, "3DI")) {
                before = appended(file, end, found, faults);
            }
        } while (before < end);
        faults.tell();
    }

    /** The footer of ID3v2.4 repeats its header. */
    private static long appended(Bytes file, long end, Found found, Faults faults) throws Unreadable {
        long size = Syncsafe.at(file, end - 4);
        long start = end - 2 * FOOTER - size;
        Bytes tag = file.slice(start, end - start);
        faults.attempt(() -> Id3.read(tag, "ID3v2", true, found));
        return start;
    }

    /** The footer has the size of items and footer, and the number of items; a header may stand in front. */
    private static long ape(Bytes file, long end, Found found, Faults faults) throws Unreadable {
        long size = file.u32le(end - APE_FOOTER + 12);
        long count = file.u32le(end - APE_FOOTER + 16);
        if (size < APE_FOOTER) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "The APE tag that ends at byte " + end + " has a size of " + size + ".");
        }
        long start = end - size;
        Bytes items = file.slice(start, size - APE_FOOTER);
        faults.attempt(() -> items(items, count, found));
        return file.has(start - APE_FOOTER, "APETAGEX") ? start - APE_FOOTER : start;
    }

    private static void items(Bytes items, long count, Found found) throws Unreadable {
        long at = 0;
        for (long i = 0; i < count; i++) {
            items.budget().step();
            long length = items.u32le(at);
            String head = items.latin(at + 8, (int) Math.min(LONGEST_KEY + 1, items.length() - at - 8));
            int zero = head.indexOf(0);
            if (zero < 0) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN,
                        "An item of an APE tag at byte " + items.offset(at) + " has no end of its key.");
            }
            Bytes value = items.slice(at + 8 + zero + 1, length);
            item(
                    head.substring(0, zero),
                    value,
                    new Place("APEv2 AIGC", false, items.offset(at), 8 + zero + 1 + length),
                    found);
            at += 8 + zero + 1 + length;
        }
    }

    /** Keys do not depend on case. */
    private static void item(String key, Bytes value, Place place, Found found) throws Unreadable {
        if (key.equalsIgnoreCase("AIGC")) {
            found.label(place, value.take(0, value.length()));
        } else if (key.equalsIgnoreCase("Comment")) {
            found.comment(
                    new Place("APEv2 " + key, false, place.offset(), place.length()), value.take(0, value.length()));
        }
    }
}
