package org.deepsynth.rules.provenance.made;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.TreeMap;

/** A file of any size that is mostly zeros. */
public final class Sparse implements SeekableByteChannel {

    private final TreeMap<Long, byte[]> pieces = new TreeMap<>();
    private long size;
    private long position;

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
    public int read(ByteBuffer into) {
        if (position >= size) {
            return -1;
        }
        int length = (int) Math.min(into.remaining(), size - position);
        byte[] read = new byte[length];
        Long from = pieces.floorKey(position);
        for (Map.Entry<Long, byte[]> piece :
                pieces.subMap(from == null ? 0 : from, position + length).entrySet()) {
            for (int i = 0; i < piece.getValue().length; i++) {
                long at = piece.getKey() + i - position;
                if (at >= 0 && at < length) {
                    read[(int) at] = piece.getValue()[i];
                }
            }
        }
        into.put(read);
        position += length;
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
