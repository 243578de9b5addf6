package org.deepsynth.rules.provenance.made;

import java.util.Arrays;

/** Counts what is read of a file. */
public final class Metered extends ReadOnly {

    private final byte[] file;
    private long read;

    public Metered(byte[] file) {
        this.file = file;
    }

    /** How many bytes were read, those that were read twice counted twice. */
    public long read() {
        return read;
    }

    @Override
    byte[] bytes(long at, int length) {
        read += length;
        return Arrays.copyOfRange(file, (int) at, (int) at + length);
    }

    @Override
    public long size() {
        return file.length;
    }
}
