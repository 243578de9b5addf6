package org.deepsynth.rules.provenance.internal.container;

import java.util.Optional;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/** GIF: blocks up to the trailer (GIF89a specification). What follows that is not part of the image. */
final class Gif implements Container {

    private static final long HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        return file.has(0, "GIF87a") || file.has(0, "GIF89a") ? Optional.of(FileKind.GIF) : Optional.empty();
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> blocks(file, faults, found));
        faults.tell();
    }

    private static void blocks(Bytes file, Faults faults, Found found) throws Unreadable {
        long at = HEADER + colours(file.u8(10));
        for (int block = file.u8(at); block != TRAILER; block = file.u8(at)) {
            file.budget().step();
            switch (block) {
                case IMAGE -> at = SubBlocks.end(file, at + 11 + colours(file.u8(at + 9)));
                case EXTENSION -> at = extension(file, at, faults, found);
                default ->
                    throw new Unreadable(
                            Unreadable.Cause.BROKEN, "At byte " + file.offset(at) + " stands no block of GIF.");
            }
        }
    }

    /** The length of a table of colours by the packed field that announces it, in bytes. */
    private static int colours(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 * (2 << (packed & 7));
    }

    private static long extension(Bytes file, long at, Faults faults, Found found) throws Unreadable {
        int label = file.u8(at + 1);
        long end = SubBlocks.end(file, at + 2);
        Bytes blocks = file.slice(at + 2, end - at - 2);
        Place place = new Place("", false, file.offset(at), end - at);
        if (label == COMMENT) {
            faults.attempt(() -> {
                Bytes text = SubBlocks.joined(blocks);
                found.comment(Places.named(place, "comment extension"), text.take(0, text.length()));
            });
        } else if (label == APPLICATION && blocks.u8(0) == 11) {
            faults.attempt(() -> GifApplication.read(blocks.latin(1, 11), blocks.from(12), place, found));
        }
        return end;
    }
}
