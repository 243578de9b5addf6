package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * XMP that is too long for one segment of JPEG (XMP specification, part 3, 1.1.3.1). Each piece has the digest of the whole as 32
 * hexadecimal digits, the length of the whole and its own place in it. Only what the main packet names by that digest belongs to the
 * image: other pieces are left over from an earlier one. What is named and not there at all was taken away, and carries nothing.
 */
final class ExtendedXmp {

    private static final Pattern NAMED = Pattern.compile("HasExtendedXMP[^0-9A-Fa-f]{1,40}([0-9A-Fa-f]{32})");

    private static final int DIGEST = 32;
    private static final int HEADER = DIGEST + 8;

    private final Set<String> named = new HashSet<>();
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    private record Piece(long full, long start, Bytes data, Place place) {

        long end() {
            return start + data.length();
        }
    }

    /** Takes the main packet. */
    void main(byte[] packet) {
        Matcher names = NAMED.matcher(new String(packet, StandardCharsets.ISO_8859_1));
        while (names.find()) {
            named.add(names.group(1).toUpperCase(Locale.ROOT));
        }
    }

    /** Takes a piece: what follows the identifier of its segment. */
    void more(Bytes segment, Place place) throws Unreadable {
        String digest = segment.latin(0, DIGEST).toUpperCase(Locale.ROOT);
        Piece piece = new Piece(segment.u32(DIGEST), segment.u32(DIGEST + 4), segment.from(HEADER), place);
        pieces.computeIfAbsent(digest, none -> new ArrayList<>()).add(piece);
    }

    /** Joins the pieces and tells the whole. */
    void end(Faults faults, Found found) {
        pieces.forEach((digest, some) -> {
            if (named.contains(digest)) {
                Place place = Places.spanning(some.stream().map(Piece::place).toList());
                faults.attempt(() -> found.xmp(place, joined(some)));
            }
        });
    }

    private static byte[] joined(List<Piece> some) throws Unreadable {
        Piece first = some.get(0);
        long limit = first.data().budget().limits().inflated();
        if (first.full() > limit) {
            throw Budget.beyond("The extended XMP of " + first.full() + " bytes is longer than " + limit + ".");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Piece piece :
                some.stream().sorted(Comparator.comparingLong(Piece::start)).toList()) {
            if (piece.full() != first.full() || piece.start() != all.size() || piece.end() > first.full()) {
                throw broken(first, Unreadable.Cause.BROKEN, "do not fit together");
            }
            all.writeBytes(piece.data().take(0, piece.data().length()));
        }
        if (all.size() < first.full()) {
            throw broken(first, Unreadable.Cause.TRUNCATED, "are not all there");
        }
        return all.toByteArray();
    }

    private static Unreadable broken(Piece first, Unreadable.Cause cause, String how) {
        return new Unreadable(
                cause,
                "The pieces of the extended XMP from byte " + first.place().offset() + " on " + how + ".");
    }
}
