package org.deepsynth.rules.provenance.internal.zip;

import org.deepsynth.rules.provenance.Place;

/**
 * One file in an archive, by its central directory.
 *
 * @param name as written there; it may hold {@code ..} or begin with a slash, and is never used as a path
 * @param raw its bytes, each as one character
 * @param encrypted whether it needs a password
 * @param method how it is compressed: 0 not at all, 8 deflated
 * @param crc of what it unfolds to
 * @param packed its length in the archive, in bytes
 * @param size what it unfolds to, in bytes, as it says
 * @param header where its own header stands in the archive
 */
public record Entry(
        String name, String raw, boolean encrypted, int method, long crc, long packed, long size, long header) {

    static final int STORED = 0;

    static final int DEFLATED = 8;

    /** Whether it is a folder. */
    public boolean folder() {
        return name.endsWith("/") && size == 0;
    }

    /** Something in it. */
    public Place place(Archive archive, String what, boolean named) {
        return new Place(name + " " + what, named, archive.offset(this), packed);
    }
}
