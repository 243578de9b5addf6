package org.deepsynth.rules.provenance.internal.writing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.id3.Syncsafe;
import org.deepsynth.rules.provenance.internal.id3.TagHeader;

/** A tag ID3v2 at the start of a file: a header of ten bytes, frames, and zeros that keep room for more. */
final class Id3Tag {

    private static final int HEADER = TagHeader.LENGTH;
    /** Some readers look for the header of a next frame before they believe the size of one. */
    private static final int FREE = 10;

    private final Bytes tag;
    private final int version;
    private final List<Id3Frame> frames = new ArrayList<>();
    private final long padding;

    private Id3Tag(Bytes tag, TagHeader header) throws Unreadable, LabelRefused {
        this.tag = tag;
        this.version = header.version();
        refuse(header);
        long at = HEADER;
        while (at < tag.length() && tag.u8(at) != 0) {
            tag.budget().step();
            Id3Frame frame = Id3Frame.at(tag, at, version);
            frames.add(frame);
            at += frame.all().length();
        }
        this.padding = at;
        for (long rest = at; rest < tag.length(); rest++) {
            if (tag.u8(rest) != 0) {
                throw new Unreadable(
                        Unreadable.Cause.BROKEN,
                        "The tag ID3 has no frame at byte " + rest + ", and no free room either.");
            }
        }
    }

    /** The tag at the start of a file; empty where there is none. */
    static Optional<Id3Tag> of(Bytes file) throws Unreadable, LabelRefused {
        Optional<TagHeader> header = TagHeader.at(file, 0);
        return header.isPresent()
                ? Optional.of(new Id3Tag(file.slice(0, header.get().length()), header.get()))
                : Optional.empty();
    }

    /** A new tag that holds the label only: version 2.4, which has UTF-8. */
    static byte[] fresh(AigcLabel label) {
        byte[] frame = Id3Frame.fresh(label, 4);
        return ByteBuffer.allocate(HEADER + frame.length + FREE)
                .put(new byte[] {'I', 'D', '3', 4, 0, 0})
                .putInt(Syncsafe.written(frame.length + FREE))
                .put(frame)
                .array();
    }

    /** What must change so that it has the label. Free room is used up first, so that the sound stays where it is. */
    Changes changes(AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        Changes changes = new Changes();
        for (Id3Frame frame : frames) {
            if (frame.credentials()) {
                throw Carriers.credentials();
            }
            if (frame.label()) {
                if (!replacing) {
                    throw Carriers.labelled("ID3 TXXX AIGC");
                }
                changes.replace(frame.all().offset(0), frame.all().length(), new byte[0]);
            }
        }
        byte[] frame = Id3Frame.fresh(label, version);
        long room = tag.length() - padding - changes.growth();
        long left = Math.max(FREE, room - frame.length);
        changes.insert(padding, frame);
        changes.replace(padding, tag.length() - padding, new byte[(int) left]);
        long size = tag.length() - HEADER + changes.growth();
        if (size >= 1 << 28) {
            throw Carriers.unsafe("With the label the tag ID3 would become too large for its size field.");
        }
        return changes.replace(
                6, 4, ByteBuffer.allocate(4).putInt(Syncsafe.written(size)).array());
    }

    /** What says again what the tag counts, and what must be written in a way of its own. */
    private static void refuse(TagHeader header) throws LabelRefused {
        if (header.version() == 2) {
            throw Carriers.unsafe("Its tag is ID3v2.2; labels are written into ID3v2.3 and ID3v2.4 only.");
        }
        if (header.extended() || header.footed() || header.version() == 3 && header.unsynchronised()) {
            throw Carriers.unsafe("Its tag ID3v2." + header.version()
                    + " has an extended header, a footer or unsynchronised frames, in which no label is written.");
        }
    }
}
