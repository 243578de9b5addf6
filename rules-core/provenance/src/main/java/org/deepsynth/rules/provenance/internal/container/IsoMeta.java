package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;

/**
 * The parts of a {@code meta} box.
 *
 * @param parts in the order of the file
 */
record IsoMeta(List<Box> parts) {

    private static final Set<String> TYPES = Set.of(
            "hdlr", "mhdr", "keys", "ilst", "ctry", "lang", "free", "skip", "pitm", "iinf", "iloc", "iref", "iprp",
            "idat", "dinf", "grpl", "uuid", "xml ", "ID32", "AIGC");

    private static final Set<String> MARKS = Set.of("uuid", "AIGC", "XMP_");

    IsoMeta {
        parts = List.copyOf(parts);
    }

    /** Reads as many parts as can be read. */
    static IsoMeta of(Box box, Faults faults) throws Unreadable {
        List<Box> parts = new ArrayList<>();
        Bytes content =
                box.data().from(plain(box.data()) ? 0 : Math.min(4, box.data().length()));
        faults.attempt(() -> Box.each(content, parts::add));
        return new IsoMeta(parts);
    }

    /** In files of QuickTime it may lack version and flags, so that its first part begins at once. */
    private static boolean plain(Bytes data) throws Unreadable {
        return data.length() >= 8 && data.u32(0) != 0 && TYPES.contains(data.latin(4, 4));
    }

    List<Box> all(String type) {
        return parts.stream().filter(part -> part.type().equals(type)).toList();
    }

    /** Boxes that are marks themselves. */
    List<Box> marks() {
        return parts.stream().filter(part -> MARKS.contains(part.type())).toList();
    }
}
