package org.deepsynth.rules.benchmarks.results;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** What each of some operations takes and allocates, measured in rounds of equally many passes over them, after a warm-up. */
public record Rounds(List<Double> micros, List<Double> kilobytes) {

    private static final double ROUND_NANOS = 200e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    /** Kept, so that no compiler leaves out what was worked for. */
    @SuppressWarnings("unused")
    private static volatile int sink;

    /**
     * Measures on this thread. The number that an operation gives stands for all that it worked out; what is done before each is
     * not measured.
     */
    public static Rounds of(List<IntSupplier> operations, Runnable before, Duration warmUp, int rounds) {
        long last = 0;
        for (long now = System.nanoTime(), end = now + warmUp.toNanos(); now < end; now += last) {
            pass(operations, before);
            last = System.nanoTime() - now;
        }
        int passes = (int) Math.max(1, ROUND_NANOS / last);
        double all = (double) passes * operations.size();
        List<Double> micros = new ArrayList<>();
        List<Double> kilobytes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long nanos = 0;
            for (int done = 0; done < passes; done++) {
                nanos += pass(operations, before);
            }
            micros.add(nanos / 1e3 / all);
            kilobytes.add((THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / all);
        }
        return new Rounds(micros, kilobytes);
    }

    private static long pass(List<IntSupplier> operations, Runnable before) {
        long nanos = 0;
        for (IntSupplier operation : operations) {
            before.run();
            long from = System.nanoTime();
            sink = operation.getAsInt();
            nanos += System.nanoTime() - from;
        }
        return nanos;
    }
}
