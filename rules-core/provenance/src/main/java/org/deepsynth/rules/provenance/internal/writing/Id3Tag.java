package org.deepsynth.rules.provenance.internal.writing;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** A tag ID3v2 at the start of a file: a header of ten bytes, frames, and zeros that keep room for more. */
final class Id3Tag {

    private static final int HEADER = 10;

    /** Some readers look for the header of a next frame before they believe the size of one. */
    private static final int FREE = 10;

    /** Extended header and, from version 2.4 on, footer: both say again what the tag counts. */
    private static final int COUNTING = 0x50;

    private static final int UNSYNCHRONISED = 0x80;

    private final Bytes tag;
    private final int version;
    private final List<Id3Frame> frames = new ArrayList<>();
    private final long padding;

    private Id3Tag(Bytes tag) throws Unreadable, LabelRefused {
        this.tag = tag;
        this.version = tag.u8(3);
        refuse(version, tag.u8(5));
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

    /** The tag of a file that has one. */
    static Id3Tag of(Bytes file) throws Unreadable, LabelRefused {
        return new Id3Tag(file.slice(0, length(file)));
    }

    /** Its length with its header, in bytes. */
    static long length(Bytes file) throws Unreadable {
        return HEADER + Id3Frame.syncsafe(file.u32(6)) + ((file.u8(5) & 0x10) == 0 ? 0 : HEADER);
    }

    /** A new tag that holds the label only: version 2.4, which has UTF-8. */
    static byte[] fresh(AigcLabel label) {
        byte[] frame = Id3Frame.fresh(label, 4);
        return ByteBuffer.allocate(HEADER + frame.length + FREE)
                .put(new byte[] {'I', 'D', '3', 4, 0, 0})
                .putInt((int) Id3Frame.toSyncsafe(frame.length + FREE))
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
                6,
                4,
                ByteBuffer.allocate(4).putInt((int) Id3Frame.toSyncsafe(size)).array());
    }

    private static void refuse(int version, int flags) throws LabelRefused {
        if (version != 3 && version != 4) {
            throw Carriers.unsafe(
                    "Its tag is ID3v2." + version + "; labels are written into ID3v2.3 and ID3v2.4 only.");
        }
        if ((flags & COUNTING) != 0 || version == 3 && (flags & UNSYNCHRONISED) != 0) {
            throw Carriers.unsafe("Its tag ID3v2." + version
                    + " has an extended header, a footer or unsynchronised frames, in which no label is written.");
        }
    }
}
