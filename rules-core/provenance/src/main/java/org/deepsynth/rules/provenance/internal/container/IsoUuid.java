package org.deepsynth.rules.provenance.internal.container;

import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;

/** Boxes whose type is a UUID: XMP (XMP Specification, part 3) and content credentials (C2PA, embedding into BMFF). */
final class IsoUuid {

    private static final String XMP = "be7acfcb97a942e89c71999491e3afac";

    private static final String C2PA = "d8fec3d61b0e483c92975828877ec481";

    /** Purposes of which a manifest store follows; the other one, merkle, has hashes only. */
    private static final Set<String> STORES = Set.of("manifest", "original", "update");

    private IsoUuid() {}

    static void read(String path, Box box, Found found) throws Unreadable {
        switch (box.extended()) {
            case XMP ->
                found.xmp(
                        box.place(path + " XMP", false),
                        rest(box, 16).take(0, box.data().length() - 16));
            case C2PA -> credentials(path, box, found);
            default -> {}
        }
    }

    /** Version and flags, the purpose, a zero; with a manifest also the offset of the hashes, in eight bytes. */
    private static void credentials(String path, Box box, Found found) throws Unreadable {
        Bytes content = rest(box, 20);
        String start = content.latin(0, (int) Math.min(32, content.length()));
        int zero = start.indexOf(0);
        if (zero < 0) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The C2PA box at byte " + box.whole().offset(0) + " tells no purpose.");
        }
        if (STORES.contains(start.substring(0, zero))) {
            boolean plain = content.has(zero + 5, "jumb");
            found.credentials(box.place(path + " C2PA", false), content.from(plain ? zero + 1 : zero + 9));
        }
    }

    private static Bytes rest(Box box, long at) throws Unreadable {
        return box.data().from(at);
    }
}
