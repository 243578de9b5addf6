package org.deepsynth.rules.provenance.made;

import java.util.Map;
import java.util.TreeMap;

/** A file of any size that is mostly zeros. */
public final class Sparse extends ReadOnly {

    private final TreeMap<Long, byte[]> pieces = new TreeMap<>();
    private long size;

    /** Puts bytes at the end. */
    public Sparse add(byte[] bytes) {
        pieces.put(size, bytes);
        size += bytes.length;
        return this;
    }

    /** Puts zeros at the end. */
    public Sparse zeros(long count) {
        size += count;
        return this;
    }

    @Override
    byte[] bytes(long at, int length) {
        byte[] read = new byte[length];
        Long from = pieces.floorKey(at);
        for (Map.Entry<Long, byte[]> piece :
                pieces.subMap(from == null ? 0 : from, at + length).entrySet()) {
            for (int i = 0; i < piece.getValue().length; i++) {
                long to = piece.getKey() + i - at;
                if (to >= 0 && to < length) {
                    read[(int) to] = piece.getValue()[i];
                }
            }
        }
        return read;
    }

    @Override
    public long size() {
        return size;
    }
}
