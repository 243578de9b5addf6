package org.deepsynth.rules.provenance.internal.container;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/** Reads an {@code iloc} box of version 0, 1 or 2: where the items lie. */
final class IsoLocations {

    /**
     * Where one item lies.
     *
     * @param method 0 in the file, 1 in the {@code idat} box, 2 in other items
     * @param elsewhere whether it is in another file
     * @param extents the parts of it: pairs of offset and length
     */
    record Location(long id, int method, boolean elsewhere, List<long[]> extents) {

        /** Its parts. A length of 0 means up to the end. */
        List<Bytes> parts(Bytes source) throws Unreadable {
            List<Bytes> parts = new ArrayList<>();
            for (long[] extent : extents) {
                parts.add(extent[1] == 0 ? source.from(extent[0]) : source.slice(extent[0], extent[1]));
            }
            return parts;
        }

        /** Its parts as one; there must be some. */
        Bytes in(Bytes source) throws Unreadable {
            if (extents.isEmpty()) {
                throw new Unreadable(Unreadable.Cause.BROKEN, "Item " + id + " has no parts.");
            }
            return Bytes.joined(parts(source));
        }
    }

    /** What is done with each location. */
    interface Visit {
        void location(Location location) throws Unreadable;
    }

    private final Bytes data;
    private final int version;
    private final int offsetSize;
    private final int lengthSize;
    private final int baseSize;
    private final int indexSize;
    private long at;

    private IsoLocations(Bytes data) throws Unreadable {
        this.data = data;
        this.version = data.u8(0);
        if (version > 2) {
            throw new Unreadable(
                    Unreadable.Cause.UNSUPPORTED,
                    "The iloc box at byte " + data.offset(0) + " has version " + version + ".");
        }
        this.offsetSize = size(data.u8(4) >> 4);
        this.lengthSize = size(data.u8(4) & 15);
        this.baseSize = size(data.u8(5) >> 4);
        this.indexSize = version == 0 ? 0 : size(data.u8(5) & 15);
        this.at = 6;
    }

    static void each(Bytes data, Visit visit) throws Unreadable {
        IsoLocations locations = new IsoLocations(data);
        long count = locations.next(locations.version == 2 ? 4 : 2);
        for (long i = 0; i < count; i++) {
            data.budget().step();
            visit.location(locations.location());
        }
    }

    private Location location() throws Unreadable {
        long id = next(version == 2 ? 4 : 2);
        int method = version == 0 ? 0 : (int) next(2) & 15;
        boolean elsewhere = next(2) != 0;
        long base = next(baseSize);
        long count = next(2);
        List<long[]> extents = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            data.budget().step();
            next(indexSize);
            extents.add(new long[] {sum(base, next(offsetSize)), next(lengthSize)});
        }
        return new Location(id, method, elsewhere, extents);
    }

    /** Beyond any file where it does not fit in 63 bits. */
    private static long sum(long base, long offset) {
        return base > Long.MAX_VALUE - offset ? Long.MAX_VALUE : base + offset;
    }

    private long next(int size) throws Unreadable {
        long value = switch (size) {
            case 0 -> 0;
            case 2 -> data.u16(at);
            case 4 -> data.u32(at);
            default -> data.u64(at);
        };
        at += size;
        return value;
    }

    private int size(int declared) throws Unreadable {
        if (declared != 0 && declared != 4 && declared != 8) {
            throw new Unreadable(
                    Unreadable.Cause.BROKEN,
                    "The iloc box at byte " + data.offset(0) + " has numbers of " + declared + " bytes.");
        }
        return declared;
    }
}
