package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * An element of EBML (RFC 8794). What it is said to hold may run past the end of where it stands.
 *
 * @param id with the bit that marks its length
 * @param parent where it stands
 * @param at its first byte there
 * @param start the first byte of its content there
 * @param size of its content; -1 where that is not known, as in live streams
 */
record Element(int id, Bytes parent, long at, long start, long size) {

    /** What is done with each element. */
    interface Visit {
        void element(Element element) throws Unreadable;
    }

    /** The element that begins there. */
    static Element at(Bytes parent, long at) throws Unreadable {
        int idLength = length(parent, at, 4);
        int id = 0;
        for (byte one : parent.take(at, idLength)) {
            id = id << 8 | one & 0xFF;
        }
        long sizeAt = at + idLength;
        int sizeLength = length(parent, sizeAt, 8);
        return new Element(id, parent, at, sizeAt + sizeLength, size(parent.take(sizeAt, sizeLength)));
    }

    /** Visits the elements that fill a stretch. */
    static void each(Bytes parent, Visit visit) throws Unreadable {
        long at = 0;
        while (at < parent.length()) {
            parent.budget().step();
            Element element = at(parent, at);
            visit.element(element);
            at = element.end();
        }
    }

    /** How long a number is: as many bytes as there are zeros before its first one, and one more. */
    private static int length(Bytes parent, long at, int most) throws Unreadable {
        int length = Integer.numberOfLeadingZeros(parent.u8(at)) - 23;
        if (length > most) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN, "No element of EBML begins at byte " + parent.offset(at) + ".");
        }
        return length;
    }

    /** All ones mean that it is not known. */
    private static long size(byte[] number) {
        long most = (1L << 7 * number.length) - 1;
        long value = 0;
        for (byte one : number) {
            value = value << 8 | one & 0xFF;
        }
        value &= most;
        return value == most ? -1 : value;
    }

    boolean open() {
        return size < 0;
    }

    /** The first byte behind it. */
    long end() throws Unreadable {
        return start + data().length();
    }

    /** Its content, whole. */
    Bytes data() throws Unreadable {
        if (open()) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The element at byte " + parent.offset(at) + " does not tell where it ends.");
        }
        return parent.slice(start, size);
    }

    /** Its content as far as there is some. */
    Bytes rest() throws Unreadable {
        long left = parent.length() - start;
        return parent.slice(start, open() ? left : Math.min(size, left));
    }

    /** Whether it is said to hold more than there is. */
    boolean cut() {
        return size > parent.length() - start;
    }

    Place place(String name, boolean named) {
        return new Place(name, named, parent.offset(at), start - at + size);
    }
}
