package org.deepsynth.rules.examples;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/**
 * A bar for somebody who waits at a terminal, drawn anew a few times a second on one line. These lines stand in for a library
 * because those that exist start a process to ask for the terminal's size and still draw where standard error is no terminal.
 */
final class Progress {

    private static final long REST = TimeUnit.MILLISECONDS.toNanos(200);
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int MINUTE = 60;
    private static final int WIDTH = 24;
    private static final String BLANK_LINE = "\r\u001B[K";

    private final PrintStream terminal;
    private final LongSupplier clock;
    private final long start;
    private long drawn;

    /** Draws on that terminal, by a clock that counts nanoseconds. */
    Progress(PrintStream terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
    }

    /** Draws when it is time to; the part that is done is NaN where nobody knows how much will come. */
    void show(double part, Tally tally) {
        show(part, tally.total(), tally::sofar);
    }

    /**
     * The same for what is no batch.
     *
     * @param done how many are
     * @param counts tells that, with how many come in a second
     */
    void show(double part, long done, LongFunction<String> counts) {
        long now = clock.getAsLong();
        if (now - drawn >= REST) {
            drawn = now;
            double seconds = (now - start) / SECOND;
            terminal.print(BLANK_LINE + line(part, counts.apply(Math.round(done / seconds)), seconds));
            terminal.flush();
        }
    }

    /** Leaves the line blank. */
    void clear() {
        if (drawn > start) {
            terminal.print(BLANK_LINE);
            terminal.flush();
        }
    }

    private static String line(double part, String counts, double seconds) {
        if (Double.isNaN(part) || part <= 0) {
            return counts;
        }
        double done = Math.min(1, part);
        int filled = (int) (done * WIDTH);
        long left = Math.round(seconds / done - seconds);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d%%  %s  %d:%02d",
                "=".repeat(filled),
                " ".repeat(WIDTH - filled),
                (int) (100 * done),
                counts,
                left / MINUTE,
                left % MINUTE);
    }
}
