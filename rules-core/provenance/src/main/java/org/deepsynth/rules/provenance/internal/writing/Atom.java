package org.deepsynth.rules.provenance.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.boxes.Box;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A box with those in it, as a writer sees it; QuickTime calls it an atom.
 *
 * @param type its four characters, each of one byte
 * @param all the box with its header
 * @param content what follows the header
 */
record Atom(String type, Bytes all, Bytes content) {

    /** The boxes of a file. */
    static List<Atom> of(Bytes file) throws Unreadable {
        return within(file, true);
    }

    /** The boxes in this one. */
    List<Atom> children() throws Unreadable {
        return within(content, false);
    }

    /** The boxes of one type in this one. */
    List<Atom> children(String wanted) throws Unreadable {
        return children().stream().filter(box -> box.type.equals(wanted)).toList();
    }

    /** The only box of its type in this one. */
    Optional<Atom> child(String wanted) throws Unreadable {
        List<Atom> found = children(wanted);
        if (found.size() > 1) {
            throw broken(
                    "The box " + type + " at byte " + start() + " has several boxes " + wanted + " where one belongs.");
        }
        return found.stream().findFirst();
    }

    /** All boxes of a type that are in it along a path, such as {@code mdia minf stbl}. */
    List<Atom> along(String... path) throws Unreadable {
        List<Atom> boxes = List.of(this);
        for (String step : path) {
            List<Atom> next = new ArrayList<>();
            for (Atom box : boxes) {
                next.addAll(box.children(step));
            }
            boxes = next;
        }
        return boxes;
    }

    /** This box {@code meta} without the version and flags that stand before its boxes, and that QuickTime leaves out. */
    Atom unversioned() throws Unreadable {
        return content.has(4, "hdlr") ? this : new Atom(type, all, content.from(Math.min(4, content.length())));
    }

    /** Its first byte in the file. */
    long start() {
        return all.offset(0);
    }

    /** The byte behind it in the file. */
    long end() {
        return all.offset(all.length());
    }

    /** The place behind the last box in it: what may follow is the zero with which QuickTime closes a list. */
    long endOfChildren() throws Unreadable {
        List<Atom> boxes = children();
        return boxes.isEmpty() ? content.offset(0) : boxes.get(boxes.size() - 1).end();
    }

    /** Tells its new size. */
    void grow(Changes changes, long growth) throws Unreadable, LabelRefused {
        long size = all.length() + growth;
        if (all.u32(0) == 0) {
            return;
        }
        if (all.u32(0) == 1) {
            changes.replace(start() + 8, 8, ByteBuffer.allocate(8).putLong(size).array());
        } else if (size <= 0xFFFFFFFFL) {
            changes.replace(
                    start(), 4, ByteBuffer.allocate(4).putInt((int) size).array());
        } else {
            throw Carriers.unsafe("With the label the box " + type + " would become too large for its size field.");
        }
    }

    /** A new box. */
    static byte[] fresh(String type, byte[]... contents) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : contents) {
            content.writeBytes(part);
        }
        return ByteBuffer.allocate(8 + content.size())
                .putInt(8 + content.size())
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content.toByteArray())
                .array();
    }

    static Unreadable broken(String message) {
        return new Unreadable(Unreadable.Cause.BROKEN, message);
    }

    private static List<Atom> within(Bytes space, boolean file) throws Unreadable {
        List<Atom> atoms = new ArrayList<>();
        Box.each(space, box -> {
            if (box.open() && !file) {
                throw broken("The box at byte " + box.whole().offset(0) + " does not tell its size.");
            }
            atoms.add(new Atom(box.type(), box.whole(), box.data()));
        });
        return atoms;
    }
}
