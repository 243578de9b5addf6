package org.deepsynth.rules.provenance.internal.boxes;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A box of ISO/IEC 14496-12, which is an atom of QuickTime, and of JUMBF (ISO/IEC 19566-5).
 *
 * @param type four characters of one byte each
 * @param whole with its header
 * @param data without it
 */
public record Box(String type, Bytes whole, Bytes data) {

    /** What is done with each box. */
    public interface Visit {
        void box(Box box) throws Unreadable;
    }

    /** The box that begins there. A size of 0 means up to the end, a size of 1 that eight bytes with the size follow. */
    public static Box at(Bytes parent, long at) throws Unreadable {
        long size = parent.u32(at);
        String type = parent.latin(at + 4, 4);
        long header = 8;
        if (size == 1) {
            size = parent.u64(at + 8);
            header = 16;
        } else if (size == 0) {
            size = parent.length() - at;
        }
        if (size < header) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The box at byte " + parent.offset(at) + " is said to have " + size
                            + " bytes, less than its header.");
        }
        Bytes whole = parent.slice(at, size);
        return new Box(type, whole, whole.from(header));
    }

    /** Visits the boxes that fill a stretch, one behind the other. */
    public static void each(Bytes parent, Visit visit) throws Unreadable {
        long at = 0;
        while (at < parent.length() && !closed(parent, at)) {
            parent.budget().step();
            Box box = at(parent, at);
            visit.box(box);
            at += box.whole().length();
        }
    }

    /** The boxes that fill a stretch. */
    public static List<Box> in(Bytes parent) throws Unreadable {
        List<Box> boxes = new ArrayList<>();
        each(parent, boxes::add);
        return boxes;
    }

    /** User data of QuickTime may be closed by four zero bytes. */
    private static boolean closed(Bytes parent, long at) throws Unreadable {
        return parent.length() - at == 4 && parent.u32(at) == 0;
    }

    /** Whether it does not tell its size and runs to the end of what holds it. */
    public boolean open() throws Unreadable {
        return whole.u32(0) == 0;
    }

    /** The type of a {@code uuid} box, in hexadecimal digits. */
    public String extended() throws Unreadable {
        return HexFormat.of().formatHex(data.take(0, 16));
    }

    /** Where it stands in the file. */
    public Place place(String name, boolean named) {
        return new Place(name, named, whole.offset(0), whole.length());
    }
}
