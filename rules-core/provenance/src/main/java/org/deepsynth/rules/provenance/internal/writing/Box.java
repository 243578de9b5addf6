package org.deepsynth.rules.provenance.internal.writing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * A box of the ISO base media format (ISO/IEC 14496-12), which QuickTime calls an atom.
 *
 * @param type its four characters, each of one byte
 * @param all the box with its header
 * @param content what follows the header
 * @param open whether it does not tell its size and runs to the end of the file
 */
record Box(String type, Bytes all, Bytes content, boolean open) {

    /** The boxes of a file. */
    static List<Box> of(Bytes file) throws Unreadable {
        return within(file, true);
    }

    /** The boxes in this one. */
    List<Box> children() throws Unreadable {
        return within(content, false);
    }

    /** The boxes of one type in this one. */
    List<Box> children(String wanted) throws Unreadable {
        return children().stream().filter(box -> box.type.equals(wanted)).toList();
    }

    /** The only box of its type in this one. */
    Optional<Box> child(String wanted) throws Unreadable {
        List<Box> found = children(wanted);
        if (found.size() > 1) {
            throw broken(
                    "The box " + type + " at byte " + start() + " has several boxes " + wanted + " where one belongs.");
        }
        return found.stream().findFirst();
    }

    /** All boxes of a type that are in it along a path, such as {@code mdia minf stbl}. */
    List<Box> along(String... path) throws Unreadable {
        List<Box> boxes = List.of(this);
        for (String step : path) {
            List<Box> next = new ArrayList<>();
            for (Box box : boxes) {
                next.addAll(box.children(step));
            }
            boxes = next;
        }
        return boxes;
    }

    /** This box {@code meta} without the version and flags that stand before its boxes, and that QuickTime leaves out. */
    Box unversioned() throws Unreadable {
        return content.has(4, "hdlr") ? this : new Box(type, all, content.from(Math.min(4, content.length())), open);
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
        List<Box> boxes = children();
        return boxes.isEmpty() ? content.offset(0) : boxes.get(boxes.size() - 1).end();
    }

    /** Tells its new size. */
    void grow(Changes changes, long growth) throws Unreadable, LabelRefused {
        long size = all.length() + growth;
        if (open) {
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

    private static List<Box> within(Bytes space, boolean file) throws Unreadable {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (at < space.length() && (file || !closing(space, at))) {
            space.budget().step();
            Box box = at(space, at, file);
            boxes.add(box);
            at += box.all.length();
        }
        return boxes;
    }

    private static boolean closing(Bytes space, long at) throws Unreadable {
        return space.length() - at < 8 && space.has(at, "\0".repeat((int) (space.length() - at)));
    }

    private static Box at(Bytes space, long at, boolean file) throws Unreadable {
        long size = space.u32(at);
        String type = space.latin(at + 4, 4);
        boolean open = file && size == 0;
        int header = size == 1 ? 16 : 8;
        if (size == 1) {
            size = space.u64(at + 8);
        } else if (open) {
            size = space.length() - at;
        }
        if (size < header) {
            throw broken("The box at byte " + space.offset(at) + " says that it has " + size + " bytes.");
        }
        Bytes all = space.slice(at, size);
        return new Box(type, all, all.from(header), open);
    }
}
