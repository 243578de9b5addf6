package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;

/**
 * A segment of Matroska. Clusters are skipped by their size; those without one by the size of their blocks. Before the first cluster it
 * follows the seek heads to the tags behind, so that a label is found even where the way through the clusters goes beyond a limit. It goes
 * that way all the same: a seek head need not name all tags, and only who was at the end can say that there are none.
 */
final class MatroskaSegment {

    private static final int SEEK_HEAD = 0x114D9B74;

    private static final int SEEK = 0x4DBB;

    private static final int SEEK_ID = 0x53AB;

    private static final int SEEK_POSITION = 0x53AC;

    private static final int CLUSTER = 0x1F43B675;

    private static final int TAGS = 0x1254C367;

    /** What can stand behind a cluster: parts of the segment, and the start of another stream. */
    private static final Set<Integer> OUTER = Set.of(
            SEEK_HEAD,
            CLUSTER,
            TAGS,
            0x1549A966,
            0x1654AE6B,
            0x1043A770,
            0x1C53BB6B,
            0x1941A469,
            Matroska.HEADER,
            Matroska.SEGMENT);

    private final Element segment;
    private final Bytes inside;
    private final Found found;
    private final Faults faults;
    private final Set<Long> done = new HashSet<>();
    private final Deque<Long> sought = new ArrayDeque<>();

    MatroskaSegment(Element segment, Found found, Faults faults) throws Unreadable {
        this.segment = segment;
        this.inside = segment.rest();
        this.found = found;
        this.faults = faults;
    }

    /** Reads it, and tells how many bytes it has. */
    long read() throws Unreadable {
        long at = 0;
        boolean clusters = false;
        while (at < inside.length()) {
            inside.budget().step();
            Element part = Element.at(inside, at);
            if (segment.open() && (part.id() == Matroska.HEADER || part.id() == Matroska.SEGMENT)) {
                return at;
            }
            if (part.id() == CLUSTER && !clusters) {
                clusters = true;
                seek();
            }
            at = part.id() == CLUSTER && part.open() ? blocks(part.start()) : part(part);
        }
        seek();
        if (segment.cut()) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "The segment runs past the end.");
        }
        if (segment.open() && !clusters) {
            throw new Unreadable(Unreadable.Cause.TRUNCATED, "The segment ends without a cluster.");
        }
        return at;
    }

    private long part(Element part) throws Unreadable {
        long end = part.end();
        if ((part.id() == TAGS || part.id() == SEEK_HEAD) && done.add(part.at())) {
            faults.attempt(() -> {
                if (part.id() == TAGS) {
                    new MatroskaTags(found, faults).read(part.data());
                } else {
                    Element.each(part.data(), this::note);
                }
            });
        }
        return end;
    }

    /** Where a cluster of unknown size ends. */
    private long blocks(long from) throws Unreadable {
        long at = from;
        while (at < inside.length()) {
            inside.budget().step();
            Element block = Element.at(inside, at);
            if (OUTER.contains(block.id())) {
                return at;
            }
            at = block.end();
        }
        return at;
    }

    private void note(Element seek) throws Unreadable {
        if (seek.id() != SEEK) {
            return;
        }
        long[] entry = {0, -1};
        Element.each(seek.data(), part -> {
            if (part.id() == SEEK_ID) {
                entry[0] = number(part);
            } else if (part.id() == SEEK_POSITION) {
                entry[1] = number(part);
            }
        });
        if ((entry[0] == TAGS || entry[0] == SEEK_HEAD) && entry[1] >= 0) {
            sought.add(entry[1]);
        }
    }

    /** Goes to what the seek heads name, each place once. */
    private void seek() throws Unreadable {
        while (!sought.isEmpty()) {
            inside.budget().step();
            long at = sought.remove();
            faults.attempt(() -> {
                Element part = Element.at(inside, at);
                if (part.id() != TAGS && part.id() != SEEK_HEAD) {
                    throw new Unreadable(
                            Unreadable.Cause.BROKEN,
                            "A seek head names byte " + inside.offset(at) + ", where no tags are.");
                }
                part(part);
            });
        }
    }

    private static long number(Element element) throws Unreadable {
        Bytes data = element.data();
        if (data.length() > 8) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "A number at byte " + data.offset(0) + " has " + data.length() + " bytes.");
        }
        long number = 0;
        for (byte one : data.take(0, data.length())) {
            number = number << 8 | one & 0xFF;
        }
        return number;
    }
}
