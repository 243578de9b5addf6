package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.id3.TagHeader;

/** MP3: ID3v2 in front, frames of sound, and more tags at the end. A tag of ID3v2.2 is not read. */
final class Mp3 implements Container {

    /** How far behind a tag the sound may begin: some writers leave padding that they do not count. */
    private static final long GAP = 4096;

    /** Two frames of the largest size. */
    private static final long FEW = 2 * 1441;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        boolean tag = TagHeader.at(file, 0).isPresent();
        long end = Id3.end(file, 0);
        boolean cut = tag && file.length() - end < FEW && !file.has(end, "fLaC");
        return cut || sound(file, tag).isPresent() ? Optional.of(FileKind.MP3) : Optional.empty();
    }

    /** Where the first frame begins; behind a tag it is searched for. */
    private static Optional<Long> sound(Bytes file, boolean tag) throws Unreadable {
        long from = Id3.end(file, 0);
        if (from >= file.length()) {
            return Optional.empty();
        }
        byte[] start = file.take(from, Math.min(tag ? GAP : 1, file.length() - from));
        for (int i = 0; i < start.length; i++) {
            if (start[i] == (byte) 0xFF && MpegFrame.first(file, from + i).isPresent()) {
                return Optional.of(from + i);
            }
        }
        return Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> Id3.front(file, true, found));
        faults.attempt(() -> whole(file));
        faults.attempt(() -> Mp3Tail.read(file, found));
        faults.tell();
    }

    /** Writers that know it note in the first frame how many bytes of sound there are. */
    private static void whole(Bytes file) throws Unreadable {
        Optional<Long> sound = sound(file, TagHeader.at(file, 0).isPresent());
        if (sound.isEmpty()) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "It ends where its sound should begin.");
        }
        long start = sound.get();
        MpegFrame frame = MpegFrame.first(file, start).orElseThrow();
        long note = start + frame.note();
        if (!file.has(note, "Xing") && !file.has(note, "Info")) {
            return;
        }
        long flags = file.u32(note + 4);
        long bytes = (flags & 2) == 0 ? 0 : file.u32(note + ((flags & 1) == 0 ? 8 : 12));
        // Whether the first frame is counted differs.
        if (bytes > file.length() - start + frame.length()) {
            throw new Unreadable(
                    Unreadable.Cause.TRUNCATED,
                    "It should have " + bytes + " bytes of sound from byte " + start + ", and has "
                            + (file.length() - start) + ".");
        }
    }
}
