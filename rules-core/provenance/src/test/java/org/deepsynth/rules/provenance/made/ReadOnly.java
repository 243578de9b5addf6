package org.deepsynth.rules.provenance.made;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file that is only read. */
abstract class ReadOnly implements SeekableByteChannel {

    private long position;

    /** So many of its bytes from a place, all of which it has. */
    abstract byte[] bytes(long at, int length);

    @Override
    public abstract long size();

    @Override
    public final int read(ByteBuffer into) {
        if (position >= size()) {
            return -1;
        }
        byte[] some = bytes(position, (int) Math.min(into.remaining(), size() - position));
        into.put(some);
        position += some.length;
        return some.length;
    }

    @Override
    public final long position() {
        return position;
    }

    @Override
    public final SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public final int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public final SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public final boolean isOpen() {
        return true;
    }

    @Override
    public final void close() {}
}
