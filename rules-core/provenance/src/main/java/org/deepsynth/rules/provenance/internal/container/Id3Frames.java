package org.deepsynth.rules.provenance.internal.container;

import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.id3.Syncsafe;

/** The frames of a tag of ID3v2.3 or 2.4: goes from one to the next, and takes off what packs the wanted ones. */
final class Id3Frames {

    private static final int HEADER = 10;

    /** Some writers keep names of version 2.2, with a space or zero behind. */
    private static final Pattern NAME = Pattern.compile("[A-Z0-9]{3}[A-Z0-9 \0]");

    private final Bytes tag;
    private final int version;
    private final boolean unsynchronised;
    private final Id3Marks marks;
    private final Faults faults = new Faults();

    Id3Frames(Bytes tag, int version, boolean unsynchronised, Id3Marks marks) {
        this.tag = tag;
        this.version = version;
        this.unsynchronised = unsynchronised;
        this.marks = marks;
    }

    /** Reads the frames from there to the end or the padding. */
    void read(long first) throws Unreadable {
        faults.attempt(() -> {
            long at = first;
            while (at < tag.length() && tag.u8(at) != 0) {
                tag.budget().step();
                at = frame(at);
            }
        });
        faults.tell();
    }

    private long frame(long at) throws Unreadable {
        String name = tag.latin(at, 4);
        if (!NAME.matcher(name).matches()) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "No frame of ID3v2 begins at byte " + tag.offset(at) + ".");
        }
        long size = size(at);
        Bytes content = tag.slice(at + HEADER, size);
        if (marks.wants(name)) {
            int flags = tag.u8(at + 9);
            Place place = new Place(name, false, tag.offset(at), HEADER + size);
            faults.attempt(() -> marks.frame(
                    name, version == 3 ? third(content, flags, place) : fourth(content, flags, place), place));
        }
        return at + HEADER + size;
    }

    /**
     * Version 2.3 has plain sizes, version 2.4 syncsafe ones, and some writers mixed them up. The other reading is taken only where the
     * proper one does not lead to the next frame and the other one does.
     */
    private long size(long at) throws Unreadable {
        long plain = tag.u32(at + 4);
        if (!Syncsafe.fits(plain)) {
            return plain;
        }
        long syncsafe = Syncsafe.at(tag, at + 4);
        long proper = version == 3 ? plain : syncsafe;
        long other = version == 3 ? syncsafe : plain;
        return !follows(at + HEADER + proper) && follows(at + HEADER + other) ? other : proper;
    }

    private boolean follows(long at) throws Unreadable {
        return at == tag.length()
                || at < tag.length() && tag.u8(at) == 0
                || at + HEADER <= tag.length() && NAME.matcher(tag.latin(at, 4)).matches();
    }

    /** Flags of version 2.3: 0x80 packed, the unpacked size in front; 0x40 secret; 0x20 a group, in one byte. */
    private Bytes third(Bytes content, int flags, Place place) throws Unreadable {
        open((flags & 0x40) != 0, place);
        boolean packed = (flags & 0x80) != 0;
        int extra = (packed ? 4 : 0) + ((flags & 0x20) != 0 ? 1 : 0);
        return unpacked(content.from(extra), packed);
    }

    /** Flags of version 2.4: 0x40 a group, in one byte; 0x08 packed; 0x04 secret; 0x02 unsynchronised; 0x01 the full size in four bytes. */
    private Bytes fourth(Bytes content, int flags, Place place) throws Unreadable {
        open((flags & 0x04) != 0, place);
        int extra = ((flags & 0x40) != 0 ? 1 : 0) + ((flags & 0x01) != 0 ? 4 : 0);
        Bytes rest = content.from(extra);
        if (unsynchronised || (flags & 0x02) != 0) {
            Unsynchronised back = Unsynchronised.of(rest);
            back.whole();
            rest = back.bytes();
        }
        return unpacked(rest, (flags & 0x08) != 0);
    }

    private static void open(boolean secret, Place place) throws Unreadable {
        if (secret) {
            throw new Unreadable(
                    Unreadable.Cause.ENCRYPTED,
                    "The frame " + place.name() + " at byte " + place.offset() + " is encrypted.");
        }
    }

    private Bytes unpacked(Bytes content, boolean packed) throws Unreadable {
        return packed ? Bytes.of(Inflated.of(content, false), tag.budget()) : content;
    }
}
