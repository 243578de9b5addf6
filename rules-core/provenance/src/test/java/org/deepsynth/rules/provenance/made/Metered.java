package org.deepsynth.rules.provenance.made;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.deepsynth.rules.provenance.internal.bytes.InMemory;

/** Counts what is read of a file. */
public final class Metered implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private long read;

    public Metered(byte[] file) {
        this.file = new InMemory(file);
    }

    /** How many bytes were read, those that were read twice counted twice. */
    public long read() {
        return read;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int some = file.read(into);
        read += Math.max(0, some);
        return some;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        file.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return file.write(from);
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        return file.truncate(size);
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
