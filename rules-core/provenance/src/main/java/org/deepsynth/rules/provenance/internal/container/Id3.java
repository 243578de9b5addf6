package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Tags of ID3v2, versions 2.3 and 2.4. Version 2.2, whose frames have names of three letters, is known but not read. */
final class Id3 {

    private static final int HEADER = 10;

    private static final int UNSYNCHRONISED = 0x80;

    private static final int EXTENDED = 0x40;

    private static final int FOOTER = 0x10;

    private Id3() {}

    /** Whether a tag of version 2.2, 2.3 or 2.4 begins there. */
    static boolean at(Bytes file, long at) throws Unreadable {
        return file.has(at, "ID3")
                && file.length() - at >= HEADER
                && file.u8(at + 3) >= 2
                && file.u8(at + 3) <= 4
                && file.u8(at + 4) < 0xFF
                && (file.u32(at + 6) & 0x80808080L) == 0;
    }

    /** Whether one begins there that can be read. */
    static boolean readable(Bytes file, long at) throws Unreadable {
        return at(file, at) && file.u8(at + 3) > 2;
    }

    /** The first byte behind the tags that stand there one behind the other; it may lie past the end of the file. */
    static long end(Bytes file, long from) throws Unreadable {
        long at = from;
        while (at(file, at)) {
            file.budget().step();
            at += length(file, at);
        }
        return at;
    }

    /** Reads the tags in front of a file. */
    static void front(Bytes file, boolean named, Found found) throws Unreadable {
        long at = 0;
        while (at(file, at)) {
            file.budget().step();
            read(file.from(at), "ID3v2", named, found);
            at += length(file, at);
        }
    }

    /**
     * Reads a tag.
     *
     * @param tag begins with it, and may go on behind it
     * @param where the way to it
     * @param named whether a practice guide names it as the place for the label
     */
    static void read(Bytes tag, String where, boolean named, Found found) throws Unreadable {
        if (!at(tag, 0)) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "No ID3v2 tag begins at byte " + tag.offset(0) + ".");
        }
        int version = tag.u8(3);
        if (version == 2) {
            throw Budget.beyond("The tag at byte " + tag.offset(0) + " is of ID3v2.2, which is not read.");
        }
        long size = syncsafe(tag, 6);
        long there = Math.min(size, tag.length() - HEADER);
        Bytes content = tag.slice(HEADER, there);
        boolean extended = (tag.u8(5) & EXTENDED) != 0;
        boolean unsynchronised = (tag.u8(5) & UNSYNCHRONISED) != 0;
        Faults faults = new Faults();
        if (version == 3 && unsynchronised) {
            // The sizes of its frames count what is left when the whole tag is brought back.
            Unsynchronised back = Unsynchronised.of(content);
            Found outside = new Unfolded(tag.slice(0, HEADER + there), found);
            faults.attempt(() -> frames(back.bytes(), version, extended, false, where, named, outside));
            faults.attempt(back::whole);
        } else {
            faults.attempt(() -> frames(content, version, extended, unsynchronised, where, named, found));
        }
        faults.tell();
        tag.slice(HEADER, size);
    }

    private static void frames(
            Bytes content,
            int version,
            boolean extended,
            boolean unsynchronised,
            String where,
            boolean named,
            Found found)
            throws Unreadable {
        long first = extended ? extension(content, version) : 0;
        new Id3Frames(content, version, unsynchronised, new Id3Marks(where, version, named, found)).read(first);
    }

    /** How long the extended header is. Version 2.4 counts the four bytes of the size as well. */
    private static long extension(Bytes content, int version) throws Unreadable {
        long size = version == 4 ? syncsafe(content, 0) : 4 + content.u32(0);
        if (size < 6 || size > content.length()) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The extended header at byte " + content.offset(0) + " has a size of " + size + ".");
        }
        return size;
    }

    private static long length(Bytes file, long at) throws Unreadable {
        boolean footer = file.u8(at + 3) == 4 && (file.u8(at + 5) & FOOTER) != 0;
        return HEADER + syncsafe(file, at + 6) + (footer ? HEADER : 0);
    }

    /** A number of four bytes, of which the first bits are not used. */
    static long syncsafe(Bytes bytes, long at) throws Unreadable {
        long value = bytes.u32(at);
        if ((value & 0x80808080L) != 0) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "The size at byte " + bytes.offset(at) + " is not as ID3v2 writes sizes.");
        }
        return (value >> 24) << 21 | (value >> 16 & 0x7F) << 14 | (value >> 8 & 0x7F) << 7 | value & 0x7F;
    }
}
