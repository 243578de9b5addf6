package org.deepsynth.rules.provenance.internal.bytes;

import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;

/** What is left of the limits for one file. */
public final class Budget {

    private final InspectionLimits limits;
    private final long end;
    private long read;
    private long passed;
    private int structures;

    public Budget(InspectionLimits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    public InspectionLimits limits() {
        return limits;
    }

    /** Counts one more chunk, box, frame or element. */
    public void step() throws Unreadable {
        if (++structures > limits.structures()) {
            throw beyond("It has more than " + limits.structures() + " parts.");
        }
        clock();
    }

    /** Counts what is read. */
    void read(long bytes) throws Unreadable {
        read += bytes;
        if (read > limits.read()) {
            throw beyond("More than " + limits.read() + " bytes would have to be read.");
        }
    }

    /** Counts what is only looked through. */
    void pass(long bytes) throws Unreadable {
        passed += bytes;
        if (passed > limits.whole()) {
            throw beyond("More than " + limits.whole() + " bytes would have to be looked through.");
        }
        clock();
    }

    private void clock() throws Unreadable {
        if (System.nanoTime() - end > 0) {
            throw beyond("It takes more than " + limits.time().toMillis() + " ms to read.");
        }
    }

    /** Refuses what is nested too deeply. */
    public void depth(int depth) throws Unreadable {
        if (depth > limits.depth()) {
            throw beyond("Its parts are nested more than " + limits.depth() + " deep.");
        }
    }

    /** What goes beyond a limit. */
    public static Unreadable beyond(String message) {
        return new Unreadable(Unreadable.Cause.LIMIT, message);
    }
}
