package org.deepsynth.rules.provenance.internal.container;

import java.util.HashSet;
import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.Inflated;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.found.Unfolded;

/** The boxes of a file that hold marks, and those on the way to them. All others are skipped. */
final class IsoBoxes {

    private final Bytes file;
    private final Found found;
    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    IsoBoxes(Bytes file, Found found, Faults faults) {
        this.file = file;
        this.found = found;
        this.faults = faults;
    }

    /** Whether a box of this type stood in the file itself, not in another box. */
    boolean seen(String type) {
        return seen.contains(type);
    }

    /** Reads the boxes that fill a stretch; {@code above} is the way to it. */
    void each(String above, Bytes parent, int depth) throws Unreadable {
        parent.budget().depth(depth);
        Box.each(parent, box -> {
            String path = above.isEmpty() ? box.type() : above + "/" + box.type();
            faults.attempt(() -> box(path, box, depth));
        });
    }

    private void box(String path, Box box, int depth) throws Unreadable {
        switch (box.type()) {
            case "moov", "udta" -> {
                seen.add(path);
                each(path, box.data(), depth + 1);
            }
            case "meta" -> {
                seen.add(path);
                meta(path, box, depth);
            }
            case "cmov" -> compressed(path, box, depth);
            case "uuid" -> IsoUuid.read(path, box, found);
            case "XMP_" ->
                found.xmp(box.place(path, false), box.data().take(0, box.data().length()));
            case "AIGC" -> literal(path, box);
            default -> {}
        }
    }

    private void meta(String path, Box box, int depth) throws Unreadable {
        box.data().budget().depth(depth + 1);
        IsoMeta meta = IsoMeta.of(box, faults);
        for (Box mark : meta.marks()) {
            faults.attempt(() -> box(path + "/" + mark.type(), mark, depth + 1));
        }
        faults.attempt(() -> new IsoTags(path, meta, found, faults).read());
        faults.attempt(() -> new IsoItems(path, file, meta, found, faults).read());
    }

    /**
     * A box that is the label itself. No source tells its form; in front of the text there may be a version with flags, or size and language
     * as in user data of QuickTime, which are four bytes both.
     */
    private void literal(String path, Box box) throws Unreadable {
        Bytes data = box.data();
        boolean prefixed = !data.has(0, "{") && data.has(4, "{");
        Bytes text = prefixed ? data.from(4) : data;
        found.label(box.place(path, false), text.take(0, text.length()));
    }

    /** The compressed moov box of old QuickTime: {@code dcom} names the way of packing, {@code cmvd} has the size and what is packed. */
    private void compressed(String path, Box box, int depth) throws Unreadable {
        Box way = Box.at(box.data(), 0);
        Box packed = Box.at(box.data(), way.whole().length());
        if (!way.data().has(0, "zlib") || !packed.type().equals("cmvd")) {
            throw new Unreadable(
                    Unreadable.Cause.UNSUPPORTED,
                    "The compressed box at byte " + box.whole().offset(0) + " is not of zlib.");
        }
        byte[] unfolded = Inflated.of(packed.data().from(4), false);
        IsoBoxes within = new IsoBoxes(file, new Unfolded(box.whole(), found), faults);
        within.each(path, Bytes.of(unfolded, file.budget()), depth + 1);
    }
}
