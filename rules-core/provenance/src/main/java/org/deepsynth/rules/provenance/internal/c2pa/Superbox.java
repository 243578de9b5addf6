package org.deepsynth.rules.provenance.internal.c2pa;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A box of boxes, of which the first describes it.
 *
 * @param type the four letters with which its UUID begins, such as {@code c2pa}; empty where the UUID is not of that sort
 * @param label its name; empty where it has none
 * @param content the boxes behind the description
 */
record Superbox(String type, String label, Bytes content) {

    /** With what the UUIDs of C2PA and of the content types of JUMBF go on after their four letters. */
    private static final String REST = "00110010800000aa00389b71";

    private static final int HAS_LABEL = 2;

    /** The superboxes among the boxes there. */
    static List<Superbox> in(Bytes boxes) throws Unreadable {
        List<Superbox> superboxes = new ArrayList<>();
        for (Box box : Box.in(boxes)) {
            if (box.type().equals("jumb")) {
                superboxes.add(of(box.data()));
            }
        }
        return superboxes;
    }

    private static Superbox of(Bytes content) throws Unreadable {
        Box description = Box.at(content, 0);
        if (!description.type().equals("jumd")) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "A superbox of JUMBF at byte " + content.offset(0) + " does not begin with its description.");
        }
        Bytes about = description.data();
        String rest = HexFormat.of().formatHex(about.take(4, 12));
        String label = (about.u8(16) & HAS_LABEL) == 0 ? "" : label(about);
        return new Superbox(
                rest.equals(REST) ? about.latin(0, 4) : "",
                label,
                content.from(description.whole().length()));
    }

    private static String label(Bytes about) throws Unreadable {
        String rest = about.latin(17, (int) Math.min(1024, about.length() - 17));
        int end = rest.indexOf('\0');
        if (end < 0) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "A superbox of JUMBF at byte " + about.offset(0) + " has no end of its label.");
        }
        return rest.substring(0, end);
    }
}
