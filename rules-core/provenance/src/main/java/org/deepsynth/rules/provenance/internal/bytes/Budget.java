package org.deepsynth.rules.provenance.internal.bytes;

import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;

/** What is left of the limits for one file. */
public final class Budget {

    private final InspectionLimits limits;
    private final long end;
    private long read;
    private long passed;
    private long unfolded;
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
        time();
    }

    /** Refuses to go on when the time is over; for loops whose rounds are bounded by bytes rather than by parts. */
    public void time() throws Unreadable {
        if (System.nanoTime() - end > 0) {
            throw beyond("It takes more than " + limits.time().toMillis() + " ms to read.");
        }
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
        time();
    }

    /**
     * Counts what is unfolded from compressed parts. Each has a bound of its own; many small ones that unfold to much are bounded here, by
     * the size up to which a file may be held as a whole.
     */
    void unfolded(long bytes) throws Unreadable {
        unfolded += bytes;
        if (unfolded > limits.whole()) {
            throw beyond("Its compressed parts unfold to more than " + limits.whole() + " bytes in all.");
        }
    }

    /** Refuses a single value that is longer than one may be, in bytes or characters. */
    public void value(long length) throws Unreadable {
        if (length > limits.value()) {
            throw beyond("A value of " + length + " bytes is longer than " + limits.value() + ".");
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
