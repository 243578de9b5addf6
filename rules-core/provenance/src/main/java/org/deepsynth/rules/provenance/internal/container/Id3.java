package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.found.Unfolded;
import org.deepsynth.rules.provenance.internal.id3.Syncsafe;
import org.deepsynth.rules.provenance.internal.id3.TagHeader;

/** Tags of ID3v2, versions 2.3 and 2.4. Version 2.2, whose frames have names of three letters, is known but not read. */
final class Id3 {

    private Id3() {}

    /** The first byte behind the tags that stand there one behind the other; it may lie past the end of the file. */
    static long end(Bytes file, long from) throws Unreadable {
        long at = from;
        for (Optional<TagHeader> tag = TagHeader.at(file, at); tag.isPresent(); tag = TagHeader.at(file, at)) {
            file.budget().step();
            at += tag.get().length();
        }
        return at;
    }

    /** Reads the tags in front of a file. */
    static void front(Bytes file, boolean named, Found found) throws Unreadable {
        long at = 0;
        for (Optional<TagHeader> tag = TagHeader.at(file, at); tag.isPresent(); tag = TagHeader.at(file, at)) {
            file.budget().step();
            read(file.from(at), "ID3v2", named, found);
            at += tag.get().length();
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
        TagHeader header = TagHeader.at(tag, 0)
                .orElseThrow(() ->
                        new Unreadable(Unreadable.Cause.BROKEN, "No ID3v2 tag begins at byte " + tag.offset(0) + "."));
        if (header.version() == 2) {
            throw new Unreadable(
                    Unreadable.Cause.UNSUPPORTED,
                    "The tag at byte " + tag.offset(0) + " is of ID3v2.2, which is not read.");
        }
        long there = Math.min(header.size(), tag.length() - TagHeader.LENGTH);
        Bytes content = tag.slice(TagHeader.LENGTH, there);
        Faults faults = new Faults();
        if (header.version() == 3 && header.unsynchronised()) {
            // the sizes of its frames count what is left when the whole tag is brought back
            Unsynchronised back = Unsynchronised.of(content);
            Found outside = new Unfolded(tag.slice(0, TagHeader.LENGTH + there), found);
            faults.attempt(() -> frames(back.bytes(), header, false, new Id3Marks(where, 3, named, outside)));
            faults.attempt(back::whole);
        } else {
            faults.attempt(() -> frames(
                    content, header, header.unsynchronised(), new Id3Marks(where, header.version(), named, found)));
        }
        faults.tell();
        tag.slice(TagHeader.LENGTH, header.size());
    }

    private static void frames(Bytes content, TagHeader header, boolean unsynchronised, Id3Marks marks)
            throws Unreadable {
        long first = header.extended() ? extension(content, header.version()) : 0;
        new Id3Frames(content, header.version(), unsynchronised, marks).read(first);
    }

    /** How long the extended header is. Version 2.4 counts the four bytes of the size as well. */
    private static long extension(Bytes content, int version) throws Unreadable {
        long size = version == 4 ? Syncsafe.at(content, 0) : 4 + content.u32(0);
        if (size < 6 || size > content.length()) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The extended header at byte " + content.offset(0) + " has a size of " + size + ".");
        }
        return size;
    }
}
