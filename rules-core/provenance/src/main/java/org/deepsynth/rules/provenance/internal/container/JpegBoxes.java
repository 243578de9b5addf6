package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * JUMBF boxes in {@code APP11} (ISO/IEC 19566-5, annex D). A box may be split: its pieces share an instance number, are counted from one,
 * and each repeats the header of the box. Of all boxes only the manifest stores of C2PA are told.
 */
final class JpegBoxes {

    /** The type of a manifest store: a UUID that begins with {@code c2pa}. */
    private static final String C2PA = "c2pa\u0000\u0011\u0000\u0010\u0080\u0000\u0000\u00AA\u00008\u009Bq";

    private final Map<Integer, List<Piece>> boxes = new LinkedHashMap<>();

    private record Piece(long number, Bytes box, Place place) {

        /** The length of the header: the longer form has its size in eight more bytes. */
        int header() throws Unreadable {
            return box.u32(0) == 1 ? 16 : 8;
        }
    }

    /** Takes a piece: the data of a segment. */
    void more(Bytes data, Place place) throws Unreadable {
        if (data.has(12, "jumb")) {
            boxes.computeIfAbsent(data.u16(2), none -> new ArrayList<>())
                    .add(new Piece(data.u32(4), data.from(8), place));
        }
    }

    /** Joins the pieces and tells the manifest stores among the boxes. */
    void end(Faults faults, Found found) {
        boxes.values().forEach(pieces -> {
            List<Piece> sorted = pieces.stream()
                    .sorted(Comparator.comparingLong(Piece::number))
                    .toList();
            faults.attempt(() -> box(sorted, found));
        });
    }

    private static void box(List<Piece> pieces, Found found) throws Unreadable {
        Place place = Places.spanning(pieces.stream().map(Piece::place).toList());
        if (pieces.get(0).number() > 1) {
            throw broken(place, Unreadable.Cause.TRUNCATED, "has no beginning");
        }
        if (!store(pieces.get(0))) {
            return;
        }
        List<Bytes> data = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.number() != pieces.get(0).number() + data.size()) {
                throw broken(place, Unreadable.Cause.BROKEN, "has pieces that are missing or there twice");
            }
            data.add(data.isEmpty() ? piece.box() : piece.box().from(piece.header()));
        }
        Bytes all = Bytes.joined(data);
        long size = size(all);
        if (size > all.length()) {
            throw broken(place, Unreadable.Cause.TRUNCATED, "is not there to its end");
        }
        found.credentials(place, all.slice(0, size));
    }

    private static boolean store(Piece first) throws Unreadable {
        int header = first.header();
        return first.box().has(header + 4, "jumd") && first.box().has(header + 8, C2PA);
    }

    private static long size(Bytes box) throws Unreadable {
        long size = box.u32(0);
        return size == 0 ? box.length() : size == 1 ? box.u64(8) : size;
    }

    private static Unreadable broken(Place place, Unreadable.Cause cause, String how) {
        return new Unreadable(cause, "The JUMBF box in APP11 from byte " + place.offset() + " on " + how + ".");
    }
}
