package org.deepsynth.rules.provenance.internal.container;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

/**
 * The sizes of chunks. In {@code RF64} and {@code BW64} a size of 0xFFFFFFFF stands for one of 64 bits in the chunk {@code ds64}, which
 * comes first (EBU Tech 3306).
 */
final class RiffSizes {

    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final Optional<Long> riff;
    private final Map<String, Long> chunks;

    private RiffSizes(Optional<Long> riff, Map<String, Long> chunks) {
        this.riff = riff;
        this.chunks = chunks;
    }

    static RiffSizes of(Bytes file) throws Unreadable {
        if (file.has(0, "RIFF")) {
            return new RiffSizes(Optional.empty(), Map.of());
        }
        if (!file.has(12, "ds64")) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "It has sizes of 64 bits and no chunk ds64 at byte 12.");
        }
        Bytes sizes = file.slice(20, file.u32le(16));
        Map<String, Long> chunks = new HashMap<>();
        long entries = sizes.u32le(24);
        for (long i = 0; i < entries; i++) {
            file.budget().step();
            chunks.put(sizes.latin(28 + 12 * i, 4), sizes.u64le(32 + 12 * i));
        }
        chunks.put("data", sizes.u64le(8));
        return new RiffSizes(Optional.of(sizes.u64le(0)), chunks);
    }

    /** Of the RIFF chunk at a place. */
    long riff(Bytes file, long at) throws Unreadable {
        long size = file.u32le(at + 4);
        return size == ELSEWHERE ? riff.orElse(size) : size;
    }

    /** Of a chunk in it. */
    long chunk(Bytes list, long at, String id) throws Unreadable {
        long size = list.u32le(at + 4);
        return size == ELSEWHERE ? chunks.getOrDefault(id, size) : size;
    }
}
