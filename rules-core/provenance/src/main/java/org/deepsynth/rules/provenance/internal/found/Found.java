package org.deepsynth.rules.provenance.internal.found;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** What containers tell of what they find. */
public interface Found {

    /** What stands under the key {@code AIGC}, wrapped or bare, as it is written there. */
    void label(Place place, byte[] value);

    /** A packet of XMP. */
    void xmp(Place place, byte[] packet) throws Unreadable;

    /** A block of EXIF: a TIFF header and what follows it. */
    void exif(Place place, Bytes tiff) throws Unreadable;

    /** A manifest store of C2PA: JUMBF boxes. */
    void credentials(Place place, Bytes store) throws Unreadable;

    /**
     * A statement on how the content was made, such as the writing software.
     *
     * @param property its name, such as {@code Exif Software}
     */
    void statement(Place place, String property, String value);

    /** A free text that a writer of the format may leave, such as a comment: it holds a label only where it begins like one. */
    void comment(Place place, byte[] text) throws Unreadable;

    /** Words that a reader of the document sees at its start, its end, or in a header or footer. */
    void words(Place place, String text);

    /** A file inside of this one. */
    void inside(String name, Bytes file) throws Unreadable;

    /** A file inside of this one, of so many bytes, that cannot be taken out of it. */
    void unread(String name, long size, Unreadable why);
}
