package org.deepsynth.rules.provenance.internal.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * MP4, M4A and MOV: the label stands under a key of {@code moov/udta/meta} (TC260-PG-20257A, TC260-PG-202510A). Where media data follow
 * {@code moov}, they move, and the chunk offsets with them.
 */
final class Mp4Carrier implements Carrier {

    private static final Set<String> FRAGMENTS = Set.of("moof", "sidx", "ssix", "mfra", "styp");

    private static final String CREDENTIALS =
            new String(HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481"), StandardCharsets.ISO_8859_1);

    @Override
    public Changes changes(Bytes file, AigcLabel label, boolean replacing) throws Unreadable, LabelRefused {
        List<Atom> boxes = Atom.of(file);
        Atom movie = movie(boxes);
        Changes changes = new Changes();
        label(movie, new LabelKey(label, replacing), changes);
        movie.grow(changes, changes.growth());
        List<Atom> behind =
                boxes.stream().filter(box -> box.start() >= movie.end()).toList();
        if (behind.stream().anyMatch(box -> !Set.of("free", "skip").contains(box.type()))) {
            ChunkOffsets.shift(movie, boxes, changes);
        }
        return changes;
    }

    private static Atom movie(List<Atom> boxes) throws Unreadable, LabelRefused {
        for (Atom box : boxes) {
            if (box.type().equals("uuid") && box.content().has(0, CREDENTIALS)) {
                throw Carriers.credentials();
            }
        }
        List<Atom> movies =
                boxes.stream().filter(box -> box.type().equals("moov")).toList();
        if (movies.size() != 1) {
            throw Atom.broken("It has " + movies.size() + " boxes moov where one belongs.");
        }
        Atom movie = movies.get(0);
        if (boxes.stream().anyMatch(box -> FRAGMENTS.contains(box.type()))
                || movie.child("mvex").isPresent()) {
            throw Carriers.unsafe("The film is fragmented, and its fragments count bytes in many places."
                    + "\nMaybe write the label before it is cut into fragments.");
        }
        if (movie.children("trak").isEmpty()) {
            throw Carriers.unsafe("The film has no track in clear; it may be compressed or a reference.");
        }
        return movie;
    }

    private static void label(Atom movie, LabelKey key, Changes changes) throws Unreadable, LabelRefused {
        for (Atom meta : movie.children("meta")) {
            if (key.heldBy(meta)) {
                throw key.unreplaced("moov/meta AIGC");
            }
        }
        Optional<Atom> data = movie.child("udta");
        if (data.isEmpty()) {
            changes.insert(movie.endOfChildren(), Atom.fresh("udta", key.fresh()));
            return;
        }
        List<Atom> keyed = new ArrayList<>();
        for (Atom meta : data.get().children("meta")) {
            if (LabelKey.keyed(meta)) {
                keyed.add(meta);
            }
        }
        if (keyed.size() > 1) {
            throw Carriers.unsafe("It has several lists of keys in moov/udta, and only one of them can be right.");
        }
        if (keyed.isEmpty()) {
            // a list of another sort, such as that of iTunes, stays first: some readers know only the first
            changes.insert(data.get().endOfChildren(), key.fresh());
        } else {
            key.into(keyed.get(0), changes);
        }
        data.get().grow(changes, changes.growth());
    }
}
