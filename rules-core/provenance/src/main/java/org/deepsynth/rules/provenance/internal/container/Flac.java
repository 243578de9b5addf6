package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** FLAC (RFC 9639): metadata blocks up to the one that says that it is the last. Some writers put ID3v2 in front. */
final class Flac implements Container {

    static final int COMMENT_BLOCK = 4;

    private static final String MARKER = "fLaC";

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(Id3.end(file, 0), MARKER) ? Optional.of(FileKind.FLAC) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> Id3.front(file, false, found));
        faults.attempt(() -> blocks(file, Id3.end(file, 0) + MARKER.length(), found, faults));
        faults.tell();
    }

    private static void blocks(Bytes file, long first, Found found, Faults faults) throws Unreadable {
        long at = first;
        boolean last = false;
        while (!last) {
            file.budget().step();
            last = file.u8(at) >= 0x80;
            int type = file.u8(at) & 0x7F;
            Bytes block = file.slice(at + 4, file.u32(at) & 0xFFFFFF);
            if (type == COMMENT_BLOCK) {
                faults.attempt(() -> Comments.read(block, 0, "VORBIS_COMMENT", found, faults));
            }
            at += 4 + block.length();
        }
        if ((file.u16(at) & 0xFFFE) != 0xFFF8) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "No sound begins behind the metadata, at byte " + at + ".");
        }
    }
}
