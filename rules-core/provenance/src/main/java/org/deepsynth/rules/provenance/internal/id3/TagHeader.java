package org.deepsynth.rules.provenance.internal.id3;

import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The ten bytes with which a tag of ID3v2 begins.
 *
 * @param version 2, 3 or 4; the frames of version 2 have names of three letters and are not read
 * @param flags as written
 * @param size of what follows, without a footer
 */
public record TagHeader(int version, int flags, long size) {

    /** Its own length, which is that of a footer as well. */
    public static final int LENGTH = 10;

    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int FOOTER = 0x10;

    /** The one that begins there. */
    public static Optional<TagHeader> at(Bytes file, long at) throws Unreadable {
        boolean tag = file.has(at, "ID3")
                && file.length() - at >= LENGTH
                && file.u8(at + 3) >= 2
                && file.u8(at + 3) <= 4
                && file.u8(at + 4) < 0xFF
                && Syncsafe.fits(file.u32(at + 6));
        return tag
                ? Optional.of(new TagHeader(file.u8(at + 3), file.u8(at + 5), Syncsafe.at(file, at + 6)))
                : Optional.empty();
    }

    /** Whether a zero stands behind each 0xFF. */
    public boolean unsynchronised() {
        return (flags & UNSYNCHRONISED) != 0;
    }

    /** Whether another header follows. */
    public boolean extended() {
        return (flags & EXTENDED) != 0;
    }

    /** Whether the header comes again at its end. */
    public boolean footed() {
        return version == 4 && (flags & FOOTER) != 0;
    }

    /** The length of the whole tag, in bytes. */
    public long length() {
        return LENGTH + size + (footed() ? LENGTH : 0);
    }
}
