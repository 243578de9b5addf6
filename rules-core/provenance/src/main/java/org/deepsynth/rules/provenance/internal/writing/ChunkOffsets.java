package org.deepsynth.rules.provenance.internal.writing;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Where the media data of a film lie, counted from the start of the file: in {@code stco} or {@code co64} of each track. */
final class ChunkOffsets {

    private ChunkOffsets() {}

    /** Shifts what points behind the movie box by what it has grown until now. */
    static void shift(Atom movie, List<Atom> file, Changes changes) throws Unreadable, LabelRefused {
        long growth = changes.growth();
        if (growth == 0) {
            return;
        }
        refuse(movie, file);
        for (Atom table : movie.along("trak", "mdia", "minf", "stbl")) {
            for (Atom offsets : table.children("stco")) {
                renumber(offsets.content(), 4, movie, growth, changes);
            }
            for (Atom offsets : table.children("co64")) {
                renumber(offsets.content(), 8, movie, growth, changes);
            }
        }
    }

    private static void renumber(Bytes table, int width, Atom movie, long growth, Changes changes) throws Unreadable {
        long count = table.u32(4);
        Bytes numbers = table.slice(8, count * width);
        long most = width == 4 ? 0xFFFFFFFFL : Long.MAX_VALUE;
        long start = movie.start();
        long end = movie.end();
        changes.renumber(numbers.offset(0), count, width, offset -> {
            if (offset >= 0 && offset < start) {
                return offset;
            }
            if (offset < end || offset > most - growth) {
                throw Carriers.unsafe("The chunk offset " + offset + " cannot be shifted by " + growth + " bytes."
                        + "\nMaybe put the box moov at the end of the file.");
            }
            return offset + growth;
        });
    }

    /** Refuses what counts bytes of the file elsewhere. */
    private static void refuse(Atom movie, List<Atom> file) throws Unreadable, LabelRefused {
        boolean items = file.stream().anyMatch(box -> box.type().equals("meta"));
        List<Atom> metas = new ArrayList<>(movie.children("meta"));
        metas.addAll(movie.along("trak", "meta"));
        for (Atom meta : metas) {
            items |= !meta.unversioned().children("iloc").isEmpty();
        }
        boolean auxiliary = !movie.along("trak", "mdia", "minf", "stbl", "saio").isEmpty();
        if (items || auxiliary) {
            throw Carriers.unsafe("It counts bytes of the file in " + (items ? "meta" : "saio")
                    + ", too, and those would move.\nMaybe put the box moov at the end of the file.");
        }
        for (Atom references : movie.along("trak", "mdia", "minf", "dinf", "dref")) {
            if (!inThisFile(references.content())) {
                throw Carriers.unsafe("Some of its media data lie in another file.");
            }
        }
    }

    /** Whether each reference has the flag that says so. */
    private static boolean inThisFile(Bytes references) throws Unreadable {
        Atom all = new Atom("dref", references, references.from(8));
        for (Atom reference : all.children()) {
            if ((reference.content().u32(0) & 1) == 0) {
                return false;
            }
        }
        return true;
    }
}
