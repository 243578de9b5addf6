package org.deepsynth.rules.provenance.internal.bytes;

import java.util.List;
import org.deepsynth.rules.provenance.Unreadable;

/** Stretches that stand apart in a file and belong together, as one. They are not copied: a long value costs no more than its list. */
final class Joined implements Source {

    private final List<Bytes> parts;
    private final long[] starts;
    private final Budget budget;

    Joined(List<Bytes> parts) {
        this.parts = List.copyOf(parts);
        this.budget = parts.get(0).budget();
        this.starts = new long[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = starts[i] + parts.get(i).length();
        }
    }

    long length() {
        return starts[parts.size()];
    }

    @Override
    public Budget budget() {
        return budget;
    }

    @Override
    public long offset(long at) {
        int part = part(Math.min(at, Math.max(0, length() - 1)));
        return parts.get(part).offset(at - starts[part]);
    }

    @Override
    public void copy(long at, byte[] into) throws Unreadable {
        each(at, into, Bytes::copy);
    }

    @Override
    public void pass(long at, byte[] into) throws Unreadable {
        each(at, into, Bytes::look);
    }

    private void each(long at, byte[] into, Reading reading) throws Unreadable {
        int done = 0;
        for (int part = part(at); done < into.length; part++) {
            long from = at + done - starts[part];
            byte[] some =
                    new byte[(int) Math.min(into.length - done, parts.get(part).length() - from)];
            reading.of(parts.get(part), from, some);
            System.arraycopy(some, 0, into, done, some.length);
            done += some.length;
        }
    }

    /** Which part a byte is in: the last that does not begin after it. */
    private int part(long at) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** One way to read a part. */
    private interface Reading {
        void of(Bytes part, long at, byte[] into) throws Unreadable;
    }
}
